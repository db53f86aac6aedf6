import { lookUp } from "../../text/look-up.js";

/**
 * French departments by code, with their folded names.
 * @see https://www.insee.fr/fr/information/7766585 (code officiel géographique)
 */
export const DEPARTMENTS: Readonly<Record<string, string>> = lookUp({
  "01": "ain",
  "02": "aisne",
  "03": "allier",
  "04": "alpes-de-haute-provence",
  "05": "hautes-alpes",
  "06": "alpes-maritimes",
  "07": "ardeche",
  "08": "ardennes",
  "09": "ariege",
  "10": "aube",
  "11": "aude",
  "12": "aveyron",
  "13": "bouches-du-rhone",
  "14": "calvados",
  "15": "cantal",
  "16": "charente",
  "17": "charente-maritime",
  "18": "cher",
  "19": "correze",
  "2A": "corse-du-sud",
  "2B": "haute-corse",
  "21": "cote-d'or",
  "22": "cotes-d'armor",
  "23": "creuse",
  "24": "dordogne",
  "25": "doubs",
  "26": "drome",
  "27": "eure",
  "28": "eure-et-loir",
  "29": "finistere",
  "30": "gard",
  "31": "haute-garonne",
  "32": "gers",
  "33": "gironde",
  "34": "herault",
  "35": "ille-et-vilaine",
  "36": "indre",
  "37": "indre-et-loire",
  "38": "isere",
  "39": "jura",
  "40": "landes",
  "41": "loir-et-cher",
  "42": "loire",
  "43": "haute-loire",
  "44": "loire-atlantique",
  "45": "loiret",
  "46": "lot",
  "47": "lot-et-garonne",
  "48": "lozere",
  "49": "maine-et-loire",
  "50": "manche",
  "51": "marne",
  "52": "haute-marne",
  "53": "mayenne",
  "54": "meurthe-et-moselle",
  "55": "meuse",
  "56": "morbihan",
  "57": "moselle",
  "58": "nievre",
  "59": "nord",
  "60": "oise",
  "61": "orne",
  "62": "pas-de-calais",
  "63": "puy-de-dome",
  "64": "pyrenees-atlantiques",
  "65": "hautes-pyrenees",
  "66": "pyrenees-orientales",
  "67": "bas-rhin",
  "68": "haut-rhin",
  "69": "rhone",
  "70": "haute-saone",
  "71": "saone-et-loire",
  "72": "sarthe",
  "73": "savoie",
  "74": "haute-savoie",
  "75": "paris",
  "76": "seine-maritime",
  "77": "seine-et-marne",
  "78": "yvelines",
  "79": "deux-sevres",
  "80": "somme",
  "81": "tarn",
  "82": "tarn-et-garonne",
  "83": "var",
  "84": "vaucluse",
  "85": "vendee",
  "86": "vienne",
  "87": "haute-vienne",
  "88": "vosges",
  "89": "yonne",
  "90": "territoire de belfort",
  "91": "essonne",
  "92": "hauts-de-seine",
  "93": "seine-saint-denis",
  "94": "val-de-marne",
  "95": "val-d'oise",
  "971": "guadeloupe",
  "972": "martinique",
  "973": "guyane",
  "974": "la reunion",
  "976": "mayotte",
});

/** Department codes by folded name, spaces as hyphens. */
export const DEPARTMENT_CODES: Readonly<Record<string, string>> = lookUp(
  Object.fromEntries([
    ...Object.entries(DEPARTMENTS).map(([code, name]) => [name.replace(/ /g, "-"), code] as const),
    ["reunion", "974"],
    ["guyane-francaise", "973"],
  ]),
);

/** Regions, folded, spaces as hyphens: a place stands in one, but is none. */
export const REGIONS: ReadonlySet<string> = new Set([
  "auvergne-rhone-alpes",
  "auvergne",
  "rhone-alpes",
  "bourgogne-franche-comte",
  "bourgogne",
  "franche-comte",
  "bretagne",
  "centre-val-de-loire",
  "centre",
  "corse",
  "grand-est",
  "alsace",
  "lorraine",
  "champagne-ardenne",
  "hauts-de-france",
  "nord-pas-de-calais",
  "picardie",
  "ile-de-france",
  "idf",
  "region-parisienne",
  "normandie",
  "haute-normandie",
  "basse-normandie",
  "nouvelle-aquitaine",
  "aquitaine",
  "limousin",
  "poitou-charentes",
  "occitanie",
  "midi-pyrenees",
  "languedoc-roussillon",
  "pays-de-la-loire",
  "provence-alpes-cote-d'azur",
  "provence",
  "paca",
  "sud",
  "outre-mer",
  "dom",
  "quebec",
  "ontario",
  "wallonie",
  "flandre",
  "france-entiere",
  "toute-la-france",
  "europe",
]);

/** ISO 3166-1 alpha-2 codes by folded country name. */
export const COUNTRIES: Readonly<Record<string, string>> = lookUp({
  france: "FR",
  belgique: "BE",
  belgium: "BE",
  suisse: "CH",
  switzerland: "CH",
  luxembourg: "LU",
  allemagne: "DE",
  germany: "DE",
  espagne: "ES",
  spain: "ES",
  italie: "IT",
  italy: "IT",
  portugal: "PT",
  "royaume-uni": "GB",
  "united-kingdom": "GB",
  uk: "GB",
  angleterre: "GB",
  irlande: "IE",
  ireland: "IE",
  "pays-bas": "NL",
  netherlands: "NL",
  autriche: "AT",
  austria: "AT",
  danemark: "DK",
  denmark: "DK",
  suede: "SE",
  sweden: "SE",
  norvege: "NO",
  norway: "NO",
  finlande: "FI",
  finland: "FI",
  pologne: "PL",
  poland: "PL",
  roumanie: "RO",
  romania: "RO",
  hongrie: "HU",
  grece: "GR",
  greece: "GR",
  "republique-tcheque": "CZ",
  tchequie: "CZ",
  bulgarie: "BG",
  croatie: "HR",
  serbie: "RS",
  monaco: "MC",
  andorre: "AD",
  turquie: "TR",
  canada: "CA",
  "etats-unis": "US",
  usa: "US",
  "united-states": "US",
  mexique: "MX",
  bresil: "BR",
  brazil: "BR",
  argentine: "AR",
  chili: "CL",
  perou: "PE",
  colombie: "CO",
  equateur: "EC",
  maroc: "MA",
  morocco: "MA",
  algerie: "DZ",
  tunisie: "TN",
  tunisia: "TN",
  egypte: "EG",
  senegal: "SN",
  mali: "ML",
  "burkina-faso": "BF",
  niger: "NE",
  benin: "BJ",
  togo: "TG",
  "cote-d'ivoire": "CI",
  guinee: "GN",
  cameroun: "CM",
  gabon: "GA",
  congo: "CG",
  rdc: "CD",
  tchad: "TD",
  madagascar: "MG",
  maurice: "MU",
  mauritanie: "MR",
  kenya: "KE",
  rwanda: "RW",
  ethiopie: "ET",
  "afrique-du-sud": "ZA",
  liban: "LB",
  jordanie: "JO",
  israel: "IL",
  "emirats-arabes-unis": "AE",
  inde: "IN",
  india: "IN",
  chine: "CN",
  china: "CN",
  japon: "JP",
  japan: "JP",
  vietnam: "VN",
  laos: "LA",
  cambodge: "KH",
  thailande: "TH",
  indonesie: "ID",
  australie: "AU",
  australia: "AU",
  "nouvelle-zelande": "NZ",
  mongolie: "MN",
  haiti: "HT",
  nepal: "NP",
  ukraine: "UA",
  georgie: "GE",
  armenie: "AM",
  "republique-democratique-du-congo": "CD",
  "congo-kinshasa": "CD",
  "republique-du-congo": "CG",
  "congo-brazzaville": "CG",
  "republique-centrafricaine": "CF",
  centrafrique: "CF",
  "guinee-bissau": "GW",
  "guinee-equatoriale": "GQ",
  "cap-vert": "CV",
  comores: "KM",
  djibouti: "DJ",
  somalie: "SO",
  soudan: "SD",
  "soudan-du-sud": "SS",
  "south-sudan": "SS",
  ouganda: "UG",
  uganda: "UG",
  burundi: "BI",
  tanzanie: "TZ",
  tanzania: "TZ",
  zambie: "ZM",
  zimbabwe: "ZW",
  mozambique: "MZ",
  malawi: "MW",
  angola: "AO",
  namibie: "NA",
  botswana: "BW",
  nigeria: "NG",
  ghana: "GH",
  gambie: "GM",
  liberia: "LR",
  "sierra-leone": "SL",
  libye: "LY",
  syrie: "SY",
  irak: "IQ",
  iran: "IR",
  afghanistan: "AF",
  pakistan: "PK",
  bangladesh: "BD",
  "sri-lanka": "LK",
  birmanie: "MM",
  myanmar: "MM",
  philippines: "PH",
  malaisie: "MY",
  singapour: "SG",
  "coree-du-sud": "KR",
  taiwan: "TW",
  kazakhstan: "KZ",
  albanie: "AL",
  kosovo: "XK",
  "bosnie-herzegovine": "BA",
  montenegro: "ME",
  slovenie: "SI",
  slovaquie: "SK",
  lituanie: "LT",
  lettonie: "LV",
  estonie: "EE",
  moldavie: "MD",
  islande: "IS",
  iceland: "IS",
  malte: "MT",
  chypre: "CY",
  liechtenstein: "LI",
  cuba: "CU",
  "republique-dominicaine": "DO",
  guatemala: "GT",
  honduras: "HN",
  nicaragua: "NI",
  "costa-rica": "CR",
  panama: "PA",
  venezuela: "VE",
  bolivie: "BO",
  paraguay: "PY",
  uruguay: "UY",
  palestine: "PS",
  yemen: "YE",
  "arabie-saoudite": "SA",
  qatar: "QA",
  koweit: "KW",
  vanuatu: "VU",
  fidji: "FJ",
});

/** Letters that stand before a postcode for its country. */
export const POSTCODE_COUNTRIES: Readonly<Record<string, string>> = lookUp({
  ch: "CH",
  b: "BE",
  l: "LU",
  d: "DE",
  f: "FR",
  e: "ES",
  i: "IT",
  be: "BE",
  lu: "LU",
  de: "DE",
});

/**
 * Towns that a reader knows without a postcode: prefectures, sub-prefectures and the larger
 * communes, folded, spaces as hyphens; and cities abroad that postings name.
 */
export const TOWNS: ReadonlySet<string> = new Set(
  `abbeville agde agen aix-en-provence aix-les-bains ajaccio albert albertville albi alencon ales
  allauch altkirch amberieu-en-bugey ambert amboise amiens ancenis andrezieux-boutheon angers
  anglet angouleme annecy annemasse annonay antibes antony apt arcachon arcueil 
  argeles-sur-mer argenteuil argentan arles armentieres arras asnieres-sur-seine athis-mons
  aubagne aubenas aubervilliers aubusson auch audincourt aulnay-sous-bois auray aurillac autun
  auxerre avallon avesnes-sur-helpe avignon avion avranches bagneux bagnolet bagnols-sur-ceze
  balma bar-le-duc bar-sur-aube bastia bayeux bayonne beaune beaupreau beauvais begles belfort
  bellac belley bergerac bernay besancon bethune beynost beziers biarritz bidart biot blagnac
  blanc-mesnil blanquefort blois bobigny bois-colombes bondy bonneville bordeaux boulogne-billancourt
  boulogne-sur-mer bourg-en-bresse bourg-la-reine bourges bourgoin-jallieu bouguenais bressuire
  brest briancon briare brignoles brioude brive brive-la-gaillarde bron bruay-la-buissiere bruz
  cachan caen cagnes-sur-mer cahors calais calvi caluire-et-cuire cambrai cannes carcassonne
  carhaix carpentras carquefou castelnaudary castres castelsarrasin caudry cavaillon cenon
  cergy ceret cesson-sevigne challans chalon-sur-saone chalons-en-champagne chambery chamonix
  champigny-sur-marne champs-sur-marne chantilly charenton-le-pont charleville-mezieres chartres
  chateau-chinon chateau-gontier chateau-salins chateau-thierry chateaubriant chateaudun
  chateauroux chatellerault chatenay-malabry chatillon chatou chaumont chelles cherbourg
  cherbourg-en-cotentin chevilly-larue chinon choisy-le-roi cholet clamart clamecy clermont
  clermont-ferrand clichy clichy-sous-bois cluses cognac colmar colombes colomiers combs-la-ville
  commercy compiegne concarneau condom confolens conflans-sainte-honorine corbeil-essonnes corte
  cosne-cours-sur-loire cournon-d'auvergne courbevoie coutances crepy-en-valois creil creteil
  crest croix dammarie-les-lys dax decines-charpieu deauville denain dieppe die digne
  digne-les-bains dijon dinan dinard dole douai douarnenez draguignan drancy draveil dreux
  dunkerque eaubonne echirolles ecully elancourt elbeuf epernay epinal epinay-sur-seine ermont
  etampes evreux evry evry-courcouronnes eybens eysines faches-thumesnil fecamp figeac firminy
  flers floirac florac foix fontaine fontainebleau fontenay-aux-roses fontenay-le-comte
  fontenay-sous-bois forbach forcalquier fort-de-france fougeres franconville frejus fresnes
  gagny gaillac gap gardanne garches garges-les-gonesse gennevilliers gentilly gex gien
  gif-sur-yvette gonesse goussainville gouesnou gourdon gradignan grande-synthe granville grasse
  grenoble gueret guerande guipavas guyancourt haguenau halluin haubourdin hazebrouck
  hem hendaye henin-beaumont herblay herouville-saint-clair houilles huningue hyeres illkirch
  illkirch-graffenstaden illzach issoire issoudun issy-les-moulineaux istres ivry-sur-seine
  joinville-le-pont jonzac josselin joue-les-tours juvisy-sur-orge kourou l'hay-les-roses
  l'isle-d'abeau l'isle-sur-la-sorgue la-baule la-chatre la-ciotat la-courneuve la-defense
  la-fleche la-garde la-garenne-colombes la-madeleine la-roche-sur-yon la-rochelle
  la-seyne-sur-mer la-teste-de-buch la-tour-du-pin labege lagny-sur-marne lambersart lamballe
  landerneau langon langres lannion laon largentiere laval lavaur le-blanc le-blanc-mesnil
  le-bourget le-bouscat le-cannet le-chesnay le-creusot le-havre le-kremlin-bicetre le-lamentin
  le-mans le-perreux-sur-marne le-plessis-robinson le-puy-en-velay le-raincy le-tampon
  le-touquet le-vigan lens les-abymes les-clayes-sous-bois les-lilas les-mureaux
  les-pavillons-sous-bois les-sables-d'olonne les-ulis lesparre-medoc lesquin levallois
  levallois-perret lezennes libourne lievin lille limoges limoux lisieux livry-gargan lodeve
  lons-le-saunier loos lorient loudeac loudun lourdes louviers lunel luneville lure lyon macon
  maisons-alfort maisons-laffitte malakoff mamers mamoudzou mandelieu-la-napoule manosque
  mantes-la-jolie marcq-en-baroeul marignane marmande marseille martigues massy maubeuge mauleon
  mauriac mayenne meaux melun mende menton merignac metz meudon meylan meyzieu millau mirande
  mirecourt mitry-mory molsheim mont-de-marsan mont-saint-aignan montargis montauban montbard
  montbeliard montbrison montceau-les-mines montdidier montelimar montereau-fault-yonne
  montfermeil montigny-le-bretonneux montlucon montmorency montmorillon montpellier montreuil
  montreuil-sur-mer montrouge morlaix mortagne-au-perche moulins mulhouse muret
  nancy nanterre nantes nantua narbonne nemours nerac neufchateau neuilly-plaisance
  neuilly-sur-marne neuilly-sur-seine nevers nice nimes niort nogent-le-rotrou nogent-sur-marne
  nogent-sur-seine noisiel noisy-le-grand noisy-le-sec nontron noumea noyon nyons obernai
  olivet oloron-sainte-marie orange orleans orly orsay orthez orvault osny oullins oyonnax
  ozoir-la-ferriere palaiseau pamiers pantin papeete parthenay paris pau peronne perigueux
  perpignan pertuis pessac pierrefitte-sur-seine pithiviers plaisir ploemeur ploermel poissy
  poitiers pontarlier pontault-combault pontivy pontoise pornic port-louis prades privas provins
  puteaux quimper quimperle rambouillet ramonville-saint-agne redon reims remiremont rennes
  rethel reze ribeauville riom ris-orangis rive-de-gier roanne rochechouart rochefort
  rodez roissy-en-france romans-sur-isere romilly-sur-seine romorantin-lanthenay ronchin
  rosny-sous-bois roubaix rouen royan rueil-malmaison ruffec rungis sable-sur-sarthe saclay
  saint-andre saint-amand-montrond saint-avold saint-benoit saint-brieuc saint-chamond
  saint-claude saint-cloud saint-denis saint-die-des-vosges saint-dizier saint-etienne
  saint-etienne-du-rouvray saint-florent saint-flour saint-fons saint-gaudens
  saint-genis-laval saint-germain-en-laye saint-girons saint-herblain saint-jean-d'angely
  saint-jean-de-la-ruelle saint-jean-de-luz saint-jean-de-maurienne saint-joseph
  saint-julien-en-genevois saint-laurent-du-maroni saint-laurent-du-var saint-leu saint-lo
  saint-louis saint-malo saint-mande saint-martin-d'heres saint-maur saint-maur-des-fosses
  saint-medard-en-jalles saint-michel-sur-orge saint-nazaire saint-omer saint-ouen
  saint-ouen-sur-seine saint-paul saint-pierre saint-pol-sur-mer saint-pol-sur-ternoise
  saint-pourcain-sur-sioule saint-priest saint-quentin saint-quentin-en-yvelines
  saint-quentin-fallavier saint-raphael saint-sebastien-sur-loire saint-tropez
  sainte-genevieve-des-bois sainte-maxime sainte-menehould saintes salon-de-provence sallanches
  sarcelles sarlat sarlat-la-caneda sarrebourg sarreguemines sartene sartrouville saumur saverne
  savigny-sur-orge sceaux schiltigheim sedan segre selestat senlis sens sete
  sevran sevres sisteron six-fours-les-plages soissons sophia-antipolis sotteville-les-rouen
  stains strasbourg suresnes talence tarare tarascon tarbes taverny thann thiais thiers
  thionville thonon-les-bains thouars torcy toul toulon toulouse tourcoing tournon-sur-rhone
  tours tourlaville trappes tremblay-en-france trevoux troyes tulle ussel uzes valbonne valence
  valenciennes vallauris valserhone vandoeuvre-les-nancy vannes vanves vaulx-en-velin velizy
  velizy-villacoublay vence vendome venissieux verdun vernon versailles vertou vervins vesoul
  vichy vienne vierzon vigneux-sur-seine villefontaine villefranche-de-rouergue
  villefranche-sur-saone villejuif villemomble villenave-d'ornon villeneuve-d'ascq
  villeneuve-la-garenne villeneuve-saint-georges villeneuve-sur-lot villeparisis villepinte
  villers-cotterets villeurbanne villiers-le-bel villiers-sur-marne vincennes vire
  viry-chatillon vitre vitrolles vitry-le-francois vitry-sur-seine vittel voiron wasquehal
  wattrelos wissembourg yerres yssingeaux yvetot yzeure
  bruxelles liege namur charleroi mons louvain louvain-la-neuve anvers gand geneve lausanne zurich
  bale berne fribourg neuchatel sion vevey montreux esch-sur-alzette londres london dublin berlin
  munich hambourg francfort barcelone barcelona madrid valencia lisbonne lisbon porto rome milan
  turin amsterdam rotterdam copenhague stockholm oslo helsinki prague varsovie
  barcelonnette blaye briey castellane embrun guingamp joigny lapalisse longwy louhans marvejols
  paimpol pezenas poligny rumilly crozon honfleur cluny tournus semur-en-auxois doullens rostrenen
  landivisiau questembert riberac tonneins bagneres-de-bigorre mirepoix decazeville moissac mazamet
  martigny delemont verviers dinant
  budapest bucarest athenes istanbul montreal sherbrooke gatineau ottawa toronto
  vancouver rimouski new-york boston casablanca rabat marrakech tanger alger oran tunis sfax dakar
  cayenne niamey kinshasa porto-novo parakou conakry kigali bujumbura
  port-au-prince trois-rivieres
  abidjan bamako ouagadougou cotonou lome yaounde douala libreville antananarivo beyrouth dubai
  hanoi vientiane phnom-penh bangkok singapour tokyo pekin shanghai hong-kong sydney melbourne`.split(
    /\s+/,
  ),
);

/** Towns of Belgium, Switzerland and Luxembourg, whose postcodes have four digits. */
export const FOUR_DIGIT_TOWNS: ReadonlySet<string> = new Set(
  `bruxelles liege namur charleroi mons louvain louvain-la-neuve anvers gand tournai arlon geneve
  lausanne zurich bale berne fribourg neuchatel sion vevey montreux yverdon nyon luxembourg`.split(
    /\s+/,
  ),
);

/** Towns that are spelled like other things: only a code or a department makes them towns. */
export const AMBIGUOUS: ReadonlySet<string> = new Set([
  "sens",
  "orange",
  "croix",
  "tours",
  "die",
  "fontaine",
  "gap",
  "dax",
  "crest",
  "muret",
  "olivet",
  "moulins",
  "cluses",
  "grasse",
  "provins",
  "port-louis",
  "saint-paul",
  "saint-louis",
  "clermont",
  "vernon",
  "florac",
  "valence",
  "sion",
  "porto",
  "rome",
  "lure",
  "hem",
  "loos",
  "prades",
]);

/** Towns whose arrondissements have postcodes of their own: prefix of the code, and how many. */
export const DISTRICTS: Readonly<Record<string, readonly [string, number]>> = lookUp({
  paris: ["750", 20],
  lyon: ["690", 9],
  marseille: ["130", 16],
});

/** Capitalised words that are no town, where one might be expected. */
export const NOT_TOWNS =
  /^(?:h|f|hf|fh|m|mf|cdi|cdd|stage|stagiaires?|alternance|apprentissage|interim|service|civique|benevolat|volontariat|these|doctorat|post-doc|cifre|master|licence|bac|bts|but|dut|m1|m2|temps|plein|partiel|teletravail|remote|hybride|presentiel|distanciel|sur-place|non|oui|selon|idealement|possible|possibilite|a-definir|a-distance|distance|france|national|nationale|siege|locaux|bureaux?|agence|demain|mairie|hotel|directions?|site|campus|poste|mission|urgent|nouveau|ong|scop|sarl|sas|association|asso|gip|epci|petr|pnr|cdg|ccas|chu|chru|ehpad|universite|institut|laboratoire|labo|ecole|iut|cnrs|inria|inrae|ird|cirad|cea|onf|ademe|afd|maison|centre|place|rue|avenue|boulevard|bd|allee|allees|route|chemin|quai|impasse|square|cours|passage|zac|za|zi|parc|technopole|batiment|bat|cite|tour|bp|cs|cedex|tel|fax|mail|courriel|contact|lieu|adresse|ville|commune|departement|region|pays|debut|duree|date|remuneration|salaire|profil|indemnite|gratification|candidature|entreprise|employeur|organisme|structure|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|nous|vous|notre|votre|nos|vos|le|la|les|l|un|une|des|du|de|et|ou|en|au|aux|dans|pour|avec|sans|par|chez|plusieurs|entre|environ|jusqu'a|domicile|toute?s?|variable|itinerant|mobile|europe|internationale?|etranger|monde|euros?|habitants?|personnes?|salaries|agents|permis)$/;
