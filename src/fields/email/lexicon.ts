const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** First parts that stand for a name which the reader is to put in. */
export const PLACEHOLDER =
  /^(?:pre?nom[._-]?nom|nom[._-]?prenom|prenom|initiales?[._-](?:du[._-])?(?:pre)?nom|firstname|lastname|first[._-]?(?:name)?[._-]?last(?:name)?|name[._-]surname|votre[._-]?.{0,20}|vos[._-]?.{0,20}|ton[._-]?(?:nom|mail|email|adresse)|your.{0,20}|adresse|adresse[._-]?e?-?mail|e?-?mail|username|user|utilisateur|identifiant|x{2,12}|x[._-]x|y{3}|abc|foo|bar|toto|john\.?doe|jane\.?doe|exemple|example)$/;

/** Domains that stand for one which the reader is to put in; `.example` and its like do not. */
export const PLACEHOLDER_DOMAIN =
  /^(?:domaine?|votre-?(?:domaine|entreprise|site|societe)|your-?(?:domain|company|site)|monsite|mondomaine|xxx+|xx|yyy)\.[a-z.]{2,20}$/;

/** Added to an address so that machines cannot use it; taken out by hand. */
export const POISON = /no-?spam|sans-?spam|anti-?spam|enlever|remove|supprimer|a-?retirer/;

/** Names of networks on which "@" begins a pseudonym. */
export const NETWORKS = words(`
  twitter x insta instagram facebook fb linkedin tiktok youtube mastodon bluesky threads snapchat
  telegram discord twitch pinterest github gitlab suivez-nous retrouvez-nous suivre nous compte
  pseudo handle via sur follow
`);

/** Words that no one writes before a domain as the first part of an address. */
export const NOT_LOCAL = words(`
  a au aux avec ce ces chez cette dans de des du elle en est et eux il ils je la le les leur lui ma
  mes mon ne nos notre ou par pas pour que qui sa sans se ses si son sous sur ta te tes ton tu un
  une vers vos votre vous the at of and or to for in on by with from is are we you
`);

/** First parts of addresses that answer to something else than an application. */
export const NOT_FOR_APPLYING =
  /^(?:dpo|dpd|rgpd|gdpr|cnil|privacy|data[._-]?(?:privacy|protection)|protection-?(?:des-?)?donnees|donnees-?personnelles|vie-?privee|no-?reply|ne-?pas-?repondre|nepasrepondre|abuse|postmaster|mailer-daemon|webmaster|webmestre|hostmaster|unsubscribe|desabonnement|desinscription|newsletter|noc)(?:$|[._+-])|(?:^|[._+-])(?:dpo|dpd|rgpd|gdpr|unsubscribe|subscribe|desabonnement|bounces?)$/;

/** First parts of general addresses, at which a line may well begin. */
export const GENERAL =
  /^(?:contact|contacts|recrutements?|rh|drh|grh|info|infos|information|accueil|stages?|stagiaires?|emplois?|jobs?|hello|bonjour|candidatures?|secretariat|mairie|direction|carrieres?|careers?|hr|equipe|team|admin|administration|formation|alternance|cv|postuler|talents?|service[a-z-]*)(?:[._-][a-z]{1,20})?$/;
