const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Top-level domains: the countries', and the generic ones that employers use.
 * @see https://data.iana.org/TLD/tlds-alpha-by-domain.txt and RFC 2606 (reserved names)
 */
export const TOP_LEVEL = words(`
  ac ad ae af ag ai al am ao ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw
  by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es
  et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu
  id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls
  lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni
  nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se
  sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz
  ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
  com org net edu gov mil int info biz name pro aero coop museum jobs mobi travel tel cat asia post
  paris bzh alsace corsica brussels gent swiss quebec africa berlin london wien
  academy accountants actor agency app archi art associates audio auto bar beer best bike bio blog
  build builders business cafe camp capital care careers catering center ceo chat cheap church
  city claims cleaning clinic clothing cloud club coach codes coffee community company computer
  construction consulting contractors cooking cool credit dance data date deals delivery dental
  design dev diet digital direct directory doctor dog domains earth eco education email energy
  engineer engineering enterprises equipment estate events exchange expert farm fashion film
  finance financial fish fit fitness flights florist flowers football forum foundation fun fund
  furniture futbol gallery game games garden gift glass global gmbh gold golf graphics green group
  guide guru haus health healthcare help hiphop hockey holdings holiday homes horse hospital host
  hotel house how immo industries ink institute insure international investments jetzt kitchen
  land lawyer lease legal life lighting limited limo link live loan love ltd management market
  marketing mba media memorial menu money movie music network news ngo ninja observer one ong
  online orange organic page partners parts party pet photo photography photos pictures pizza
  place plumbing plus press productions properties protection pub recipes red rent rentals repair
  report rest restaurant review rip rocks run safe sale salon sarl school science security
  services shiksha shoes shop show singles site ski snow soccer social software solar solutions
  space store stream studio style supplies supply support surf surgery systems tax taxi team tech
  technology tennis theater theatre tienda tips today tools top tours town toys trade training
  tube university vacations ventures vet video villas vin vip vision voyage watch wedding wiki win
  wine work works world wtf xyz yoga zone
  example test invalid
`);

/** Domains that a line break or a space may part from the name before them, dot and all. */
export const PARTED_TOP_LEVEL = words("fr com org net eu info be ch ca lu io example");

/** Ends of file names: "photo@2x.png" is no address. */
export const FILE_ENDINGS = words(`
  png jpg jpeg gif svg webp bmp pdf doc docx xls xlsx ppt pptx odt ods odp csv tsv txt rtf json
  yml yaml xml html htm css js jsx ts tsx mjs cjs php py ipynb java jar sql sh bat exe zip gz tar
`);
