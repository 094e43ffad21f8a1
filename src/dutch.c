/*
 * De Nederlandse woorden: geen logica hier; words.h zegt wat waar hoort.
 * Alleen ASCII.  De regels worden hier afgebroken en ingesprongen, niet door
 * het programma: antwoorden zijn hooguit 62 tekens breed, de eerste regel van
 * een advies 75, elke andere regel 80.
 */
#include <errno.h>
#include <inttypes.h>
#include <stddef.h>

#include "words.h"

static const struct error_words errors[] = {
	{ ENOENT, "het bestand bestaat niet" },
	{ EACCES, "geen toegang" },
	{ EPERM, "niet toegestaan" },
	{ EISDIR, "het is een map" },
	{ ENOTDIR, "een deel van het pad is geen map" },
	{ ENAMETOOLONG, "de naam is te lang" },
	{ ELOOP, "te veel symbolische koppelingen" },
	{ ENXIO, "het is geen leesbaar bestand of apparaat" },
	{ EMFILE, "er zijn te veel bestanden open" },
	{ ENFILE, "er zijn te veel bestanden open" },
	{ EOVERFLOW, "het bestand is te groot" },
	{ EAGAIN, "het lukt nu niet; probeer het later" },
	{ EBADF, "het is niet geopend" },
	{ EIO, "leesfout of schrijffout van het apparaat" },
	{ ENOSPC, "er is geen ruimte meer" },
	{ EDQUOT, "er is geen ruimte meer binnen het quotum" },
	{ EFBIG, "het bestand wordt te groot" },
	{ EPIPE, "de ontvanger is gestopt" },
	{ 0, NULL },
};

/* De laatste hoort bij geen antwoord, zolang elk antwoord een fase uitsluit. */
static const char *const phases[] = {
	"fase 1 of 2",
	"fase 3",
	"fase 4 of 5",
	"fase 1, 2 of 3",
	"fase 3, 4 of 5",
	"niets ingevuld",
};

/*
 * Waar zolang de groepen van fasen 4, 5 tot en met 7 en 8 punten zijn; dat
 * geldt ook voor open_settled, lowest en highest.
 */
static const char *const meanings[] = {
	/* the lowest band */
"  U gaat uit van de tools, zet ze in waar de meeste organisaties dat doen en\n"
"  stuurt met geboden en verboden. Dat is geen verwijt: een lage fase kost\n"
"  minder, geeft minder risico en kan genoeg opleveren; weinig of niets doen kan\n"
"  verstandig zijn. Jammer is het pas als het nooit is afgewogen; doe dat dan nu.\n",
	/* the middle band, while a question is open */
"  Uw antwoorden liggen deels aan de kant van de tools (1 punt), deels aan de\n"
"  sociale kant (2 punten). Dat maakt het fase 3. Zet een stap alleen als die een\n"
"  doel dient. Hoger is niet vanzelf beter, en blijven waar u bent is ook een\n"
"  keuze.\n",
	/* the highest band */
"  Mensen tellen bij u zwaarder dan tools, sociale media horen bij uw\n"
"  HR-strategie, u zet ze in waar weinigen aan denken en u wijst de weg in plaats\n"
"  van te verbieden. Zo hoog mogelijk staan is niet het doel. Ga van elke\n"
"  toepassing na of ze een doel dient dat u hebt gekozen, en of ze de kosten en\n"
"  het risico waard is. Met minder toe kunnen is ook winst.\n",
	/* the lowest and the middle */
"  Tot nu toe antwoordde u alleen aan de kant van de tools (1 punt per antwoord).\n"
"  Komt er een antwoord aan de sociale kant (2 punten) bij, dan is het fase 3;\n"
"  anders fase 1 of 2, met lagere kosten en minder risico, en misschien precies\n"
"  goed. De stappen hieronder gelden hoe dan ook.\n",
	/* the middle and the highest */
"  Tot nu toe antwoordde u alleen aan de sociale kant (2 punten per antwoord).\n"
"  Blijft dat zo, dan staat u in fase 4 of 5; een antwoord aan de kant van de\n"
"  tools (1 punt) maakt het fase 3. Allebei kan goed zijn: hoger is niet vanzelf\n"
"  beter.\n",
	/* all three, when asking ends without an answer: not indented */
"Elke fase van 1 tot en met 5 is nog mogelijk. Beantwoord de vraag waarover u\n"
"het zekerst bent en laat de andere open: een antwoord sluit al een deel van de\n"
"ladder uit.\n",
};

static const struct mixture_words mixtures[] = {
	[POLICY_AHEAD] = {
		.meaning =
"  Uw beleid (vraag 1 en 4 samen) is verder dan uw gebruik van sociale media (2\n"
"  en 3). Het ligt dus voor de hand om bij het gebruik te beginnen. Zet een stap\n"
"  alleen als die een doel dient. Hoger is niet vanzelf beter, en blijven waar u\n"
"  bent is ook een keuze.\n",
		.nearest =
"Eerst dit, want uw beleid is verder dan uw gebruik:\n     ",
	},
	[USE_AHEAD] = {
		.meaning =
"  Uw gebruik van sociale media (vraag 2 en 3 samen) is verder dan uw beleid (1\n"
"  en 4). Het ligt dus voor de hand om bij het beleid te beginnen: laat het\n"
"  aansluiten bij wat er al gebeurt. Zet een stap alleen als die een doel dient.\n"
"  Hoger is niet vanzelf beter, en blijven waar u bent is ook een keuze.\n",
		.nearest =
"Eerst dit, want uw gebruik is verder dan uw beleid:\n     ",
	},
	[AIM_AHEAD] = {
		.meaning =
"  U wilt dat mensen anders gaan samenwerken (vraag 1), maar u stuurt met geboden\n"
"  en verboden (4): dat zit elkaar in de weg. Een stap bij vraag 4 ligt dus het\n"
"  meest voor de hand. Zet die alleen als er een doel mee gediend is. Hoger is\n"
"  niet vanzelf beter, en blijven waar u bent is ook een keuze.\n",
		.nearest =
"Eerst dit, want verboden zitten uw bedoeling in de weg:\n     ",
	},
	[STEERING_AHEAD] = {
		.meaning =
"  U wijst mensen de weg (vraag 4), maar u begint bij de tools (1). Vraag eerst\n"
"  wat mensen nodig hebben: dan weet u ook waarheen. Het ligt dus voor de hand om\n"
"  met een stap bij vraag 1 te beginnen. Zet hem alleen als hij een doel dient.\n"
"  Hoger is niet vanzelf beter, en blijven waar u bent is ook een keuze.\n",
		.nearest =
"Het eerst, want dan pas weet u waarheen:\n     ",
	},
};

static const struct question_words questions[] = {
	{
		.question =
		    "Wat staat in ons beleid voor sociale media voorop?",
		.answer = {
			"wat in uw beleid voor sociale media vooropstaat",
			"\"Media\" voorop: ons beleid gaat vooral over de tools zelf",
			"\"Social\" voorop: anders samenwerken, organiseren en verdienen",
		},
		.background =
"   Wie vanuit de tools denkt, vraagt zich af hoe Facebook meer betrokkenheid kan\n"
"   opleveren. Voor velen is dat een logisch begin. Maar het bedrijf kijkt dan al\n"
"   gauw alleen naar zichzelf: het deelt tools uit zonder te vragen wat zijn\n"
"   mensen nodig hebben, en het denken blijft klein.\n"
"   Er spelen grotere vragen achter. Buiten het werk worden mensen steeds\n"
"   mobieler en flexibeler. Wilt u dat ook op het werk, met nieuwe manieren van\n"
"   samenwerken en kennis delen, begin dan bij wat zij nodig hebben. Misschien\n"
"   brengt juist een kanaal of platform waar niemand in het bedrijf aan had\n"
"   gedacht, uw medewerkers of leveranciers in beweging.\n",
		.step =
"Vraag tien medewerkers wat ze nodig hebben om te werken en kennis te delen\n"
"     waar en wanneer het hun uitkomt: wie alleen tools uitdeelt, komt dat nooit\n"
"     te weten. Kies pas daarna een kanaal. Wie: hun leidinggevende.\n",
		.discuss =
		    "Wanneer vroegen we mensen voor het laatst wat ze nodig hebben?",
		.keep =
"Ga na of u nog steeds eerst vraagt wat mensen nodig hebben en dan pas een\n"
"     kanaal kiest. Zo vindt u de platforms die hen in beweging brengen.\n",
	},
	{
		.question =
		    "Welke plaats hebben sociale media in onze HR?",
		.answer = {
			"de plaats van sociale media in uw HR",
			"Sociale media zijn een integraal deel van onze HR-strategie",
			"Ad hoc: als werkgever zichtbaar zijn op Facebook of Twitter",
		},
		.background =
"   HR gebruikt vooral Twitter, LinkedIn en Facebook, als steun bij de gewone\n"
"   werving. Daar is niets mis mee, maar u kunt er medewerkers op veel meer\n"
"   manieren mee bereiken en helpen.\n"
"   Houd twee dingen uit elkaar: business social media (BSM), gericht op de\n"
"   buitenwereld, en enterprise social media (ESM), voor gebruik binnen de\n"
"   organisatie. ESM geeft mensen ruimte om zich te ontwikkelen, collega's van\n"
"   andere afdelingen te vinden en nieuwe netwerken te bereiken.\n"
"   Een voorbeeld is TeamKPN, het interne platform van KPN. Monteurs en\n"
"   consultants wisselen er kennis uit, praten elkaar bij en schieten elkaar te\n"
"   hulp als ze op pad zijn.\n",
		.step =
"Neem sociale media op in de HR-strategie en begin intern, met een plek\n"
"     waar collega's van alle afdelingen elkaar helpen, zoals monteurs en\n"
"     consultants van KPN op TeamKPN. De werving gaat gewoon door. Wie: HR.\n",
		.discuss =
		    "Wat hebben onze eigen medewerkers aan onze sociale media?",
		.keep =
"Ga na of in de HR-strategie staat waar sociale media intern voor zijn\n"
"     (ontwikkeling, nieuwe netwerken) en waar extern voor (werving).\n",
	},
	{
		.question =
		    "Waarvoor zetten we sociale media in?",
		.answer = {
			"waarvoor u sociale media inzet",
			"Sociale media op de gewone terreinen, zoals HR en marketing",
			"Sociale media in minder gewone processen: innovatie, productie",
		},
		.background =
"   Aan het primaire proces wordt zelden gedacht. Toch kunnen sociale media juist\n"
"   daar producten verbeteren en innovaties opleveren waar de eigen afdeling\n"
"   onderzoek en ontwikkeling nooit op is gekomen: wat klanten, leveranciers en\n"
"   medewerkers kunnen bijdragen, blijft meestal liggen. Sociale media tussen een\n"
"   bedrijf en de buitenwereld, zoals hier, heten business social media (BSM).\n"
"   Sommige organisaties boeken er succes mee. Daarvoor moet u van buitenaf naar\n"
"   uw werk kijken, iets ongewoons bedenken en lef hebben.\n"
"   - In Israel zijn bloeddonoren op Facebook ingedeeld naar bloedgroep: is er\n"
"     bloed nodig, dan zijn de juiste donoren sneller bereikt.\n"
"   - Woningcorporatie Woonbedrijf in Eindhoven en architectenbureau Inbo lieten\n"
"     toekomstige bewoners meedenken over appartementen in Strijp, op\n"
"     bijeenkomsten en via Facebook, Twitter en Pinterest. Wie meedeed, verdiende\n"
"     punten en maakte zo meer kans op een woning.\n"
"   - Bij Nike ontwierpen klanten hun eigen sneakers, bij Lego eigen modellen in\n"
"     de Digital Designer. Dat scheelt ontwikkelkosten, en het wordt sociaal\n"
"     zodra klanten elkaars ontwerpen beoordelen.\n"
"   - Via social shops verkopen klanten de producten van een bedrijf aan familie\n"
"     en vrienden, tegen een vergoeding.\n"
"   - Tussen bedrijven: het Canadese Goldcorp zette 50 jaar aan\n"
"     exploratiegegevens online en schreef een prijsvraag uit voor nieuwe\n"
"     manieren om goud te vinden. Een Australisch bedrijf bedacht er een. De\n"
"     prijsvraag kostte een half miljoen dollar en leverde 6 miljard op.\n"
"   Wie sociale media zo gebruikt, wordt een social business.\n",
		.step =
"Kies een proces buiten HR en marketing en vraag een paar klanten of\n"
"     leveranciers online wat zij zouden veranderen: zij zien wat u niet meer\n"
"     ziet. Bij Nike ontwierpen klanten hun sneakers. Wie: de proceseigenaar.\n",
		.discuss =
		    "Wat kunnen buitenstaanders dat wij niet kunnen?",
		.keep =
"Blijf van buitenaf kijken en zet elke keer de kosten naast de opbrengst.\n"
"     Vertel de rest van de organisatie wat het heeft opgeleverd.\n",
	},
	{
		.question =
		    "Hoe stuurt ons beleid het gebruik van sociale media?",
		.answer = {
			"hoe uw beleid het gebruik van sociale media stuurt",
			"Ons beleid stuurt met geboden en verboden",
			"Ons beleid wijst de weg en helpt kansen te benutten",
		},
		.background =
"   Wie gewend is van bovenaf te sturen, grijpt al gauw naar geboden en verboden.\n"
"   Wie klanten en medewerkers juist de weg wijst, ze op gang helpt en ze iets\n"
"   geeft om naar te streven, bereikt veel meer.\n"
"   Schrijf praktische, positieve richtlijnen. Breng daarna goede voorbeelden\n"
"   onder de aandacht en houd een team van coaches en ambassadeurs paraat. Mensen\n"
"   leren dan van elkaar, van onderop, en benutten de mogelijkheden veel beter.\n",
		.step =
"Ga bij elk verbod na waarom het er is. Zet op een A4'tje wat wel kan,\n"
"     praktisch en positief. Laat daarna goede voorbeelden zien en wijs een paar\n"
"     coaches aan bij wie iedereen terechtkan. Wie: de schrijver van de regels.\n",
		.discuss =
		    "Welk verbod zou ook een advies kunnen zijn?",
		.keep =
"Ga na of er positieve richtlijnen op papier staan, of goede voorbeelden\n"
"     bekend zijn en of mensen weten bij welke coach ze terechtkunnen.\n",
	},
};

_Static_assert(sizeof(phases) / sizeof(phases[0]) == PHASES,
    "each phase is told in words");
_Static_assert(sizeof(meanings) / sizeof(meanings[0]) == PHASES,
    "each phase has its meaning");
_Static_assert(sizeof(mixtures) / sizeof(mixtures[0]) == MIXTURES,
    "each mixture has its meaning");
_Static_assert(sizeof(questions) / sizeof(questions[0]) == QUESTIONS,
    "each question has its words");

const struct words dutch = {
	.language = "nl",
	.first_line = "Fase %s (%s punten)\n",
	.here = "  <- u staat in %s",
	.answers_head = "Uw antwoorden over sociale media",
	.points = { "open      ", "1 punt    ", "2 punten  " },
	.meaning_head = "Wat %s betekent\n",
	.phase = phases,
	.meaning = meanings,
	.mixture = mixtures,
	.steps_head = "Wat u nu kunt doen",
	.each_step = { "Spreek voor deze stap af: welk doel, wie en wanneer.",
	    "Spreek voor elke stap af: welk doel, wie en wanneer." },
	.discuss = "     Bespreek: \"%s\"\n",
	.keep_head = "Vasthouden en nagaan",
	.open_head = "Uw fase als u nog maar een vraag beantwoordt",
	.open_decides = "  %d%c  fase %-3s  %s\n",
	.open_settled =
"Wat u ook nog antwoordt, het blijft %s; is alles beantwoord, dan noemt een\n"
"nieuw rapport de stap die het meest voor de hand ligt.\n",
	.next_band = "Voor %s zijn %d punten nodig; u mist er ",
	.short_on = { "%d, bij", "minstens %d, bij" },
	.at_most_short = "hooguit %d.\n",
	.lowest =
"Een punt erbij is fase 3; deze vragen zeggen niet of het fase 1 of 2 is.\n",
	.highest =
"Meer dan 8 punten kan niet; deze vragen zeggen niet of het fase 4 of 5 is.\n",
	.closing =
"Dit is een eerste schatting, geen oordeel, en de ladder is geen wedstrijd. Een\n"
"recept bestaat niet, en niet elke organisatie of elk proces wint er iets mee:\n"
"goed is de fase waarin sociale media uw doelen dienen. Wilt u verder? Stappen\n"
"met een doel, een naam en een datum vormen een groeiplan.\n",
	.source =
"Vier vragen en een groeiladder uit \"Haalt u alles uit Social Media?\", een\n"
"artikel van Michiel Croon en Sake Smit (KPN Consulting).\n",

	.question = questions,

	.questionnaire =
"Vier vragen over sociale media in onze organisatie\n"
"\n"
"Kies bij elke vraag wat het best past bij hoe het nu is, niet bij hoe het zou\n"
"moeten zijn. Weet u het niet, sla de vraag dan over. Goed of fout bestaat hier\n"
"niet.\n",
	.welcome =
"Vier vragen over sociale media in uw organisatie. Ga uit van hoe het nu is;\n"
"passen ze allebei, kies dan wat het best past. Typ a of b; alleen Enter laat de\n"
"vraag open, ? geeft de achtergrond. Goed of fout bestaat hier niet.\n",
	.prompt = "a, b, ? of Enter: ",
	.ask_again =
"Typ a of b, of ? voor de achtergrond; met alleen Enter blijft de vraag open.\n",
	.command_line = "Met deze opdracht krijgt u hetzelfde resultaat:",
	.nothing_answered = "er is geen vraag beantwoord, dus er is geen "
	    "rapport; beantwoord minstens een vraag",

	.usage =
"Gebruik:\n"
"  groeiladder [-q] [-l taal] -1 antwoord [-2 antwoord] [-3 antwoord]\n"
"              [-4 antwoord]\n"
"  groeiladder [-Hqs] [-f lijst] [-l taal] [bestand ...]\n"
"  groeiladder -h | -p | -V [-l taal]\n"
"\n"
"Vier antwoorden over sociale media bepalen in welke fase van de groeiladder\n"
"uw organisatie staat. Geeft u er geen, dan stelt groeiladder de vragen zelf.\n"
"Met bestanden, -H, -s, -f of invoer uit een ander programma leest het de\n"
"antwoorden van een groep: elke rij bevat vier antwoorden (a, b of -).\n"
"\n"
"Opties:\n"
"  -1, -2, -3, -4 a|b      beantwoord vraag 1, 2, 3 of 4; de rest blijft open\n"
"  -q, --quiet             toon alleen punten en fase, met een tab ertussen\n"
"  -l, --language en|nl    kies Engels of Nederlands\n"
"                          (anders beslist LC_ALL, LC_MESSAGES of LANG)\n"
"  -f, --fields lijst      de velden van de antwoorden, zoals 3-6 of 3,5,4,7\n"
"                          (anders de laatste vier)\n"
"  -H, --header            de eerste rij van elk bestand noemt de velden\n"
"  -s, --summary           toon een samenvatting van alle rijen\n"
"                          (met -q: 25 aantallen, voor programma's)\n"
"  -p, --print             toon de vragenlijst, om te laten invullen\n"
"  -h, --help              toon deze hulp\n"
"  -V, --version           toon de versie\n",
	.questions_head = "Vragen:",
	.bad_answer = "het antwoord moet a of b zijn; laat de optie weg "
	    "om de vraag open te laten",
	.answered_twice = "de vraag is twee keer beantwoord; laat een "
	    "van de twee weg",
	.bad_language = "de taal moet nl (Nederlands) of en (Engels) zijn",
	.unknown_option = "dit is geen optie, of past op meer dan een; "
	    "groeiladder -h noemt ze alle",
	.answers_alone = "antwoorden als optie (-1 tot en met -4) gaan "
	    "niet samen met -H, -s, -f of bestanden; kies een van beide",
	.print_alone = "de vragenlijst (-p) gaat alleen samen met -l; laat de "
	    "rest weg",
	.bad_fields = "dit moeten vier verschillende velden zijn, geteld "
	    "vanaf 1, zoals 3-6 of 3,5,4,7",
	.answers_as_files = "zo'n bestand is er niet; antwoorden "
	    "geeft u met -1 tot en met -4, zoals groeiladder -1 b -2 a",
	.not_an_answer = "antwoord %d is \"%s\"; de laatste vier velden "
	    "moeten a, b of - zijn; andere velden noemt u met -f",
	.not_in_fields = "antwoord %d is \"%s\"; de velden %s moeten a, b "
	    "of - zijn; tekst mag alleen na ), . of :",
	.too_few_fields = "te weinig velden (%d); de laatste vier moeten a, b "
	    "of - zijn; andere velden noemt u met -f",
	.too_few_for_list = "te weinig velden (%d) voor -f %s; verbeter de "
	    "lijst of de rij",
	.if_header = "; staan hier de namen van de velden, gebruik dan -H",
	.in_doubt = {
		[FIVE_ANSWERS] = "vijf velden aan het eind kunnen antwoorden "
		    "zijn; noem de juiste vier met -f",
		[HIDDEN_ROW] = "een regel binnen de rij kan zelf een "
		    "ingevulde vragenlijst zijn; waarschijnlijk ontbreekt er "
		    "een aanhalingsteken",
		[INNER_CR] = "er staat een CR buiten aanhalingstekens; "
		    "eindigen de regels op CR zonder LF, zet ze dan eerst om, "
		    "met tr '\\r' '\\n'",
		[TOO_LONG] = "de rij past niet in 128 KiB; maak hem korter, "
		    "of sluit de aanhalingstekens",
		[CUT_OFF] = "de rij kon maar voor een deel worden gelezen",
		[SCORED_HEADER] = "de eerste rij kan een ingevulde "
		    "vragenlijst zijn; noemt die de velden niet, laat -H dan "
		    "weg",
	},
	.more_in_doubt = "%" PRIu64 " rijen konden niet worden gelezen of "
	    "waren twijfelachtig; de eerste tien zijn hierboven genoemd",
	.assessments = {
	    "Groeiladder voor sociale media: %" PRIu64 " vragenlijst",
	    "Groeiladder voor sociale media: %" PRIu64 " vragenlijsten" },
	.complete = ", %" PRIu64 " volledig ingevuld",
	.unreadable = { "%" PRIu64 " rij kon niet worden gelezen\n",
	    "%" PRIu64 " rijen konden niet worden gelezen\n" },
	.total = "  %d punten",
	.uncertain = "  onvolledig",
	.summary_open = "   open %6" PRIu64 "\n",
	.social_side = "   aan de sociale kant (%c), open niet meegeteld",
	.discuss_first = "Bespreek eerst:",
	.most_divided = ", meningen het sterkst verdeeld",
	.counts = " (%" PRIu64 " a, %" PRIu64 " b)",
	.all_divided = " een vraag naar keuze; de meningen zijn overal even verdeeld",
	.all_agree = "Bij elke vraag gaf iedereen die antwoordde hetzelfde antwoord.\n",
	.shares = "Aandeel sociale kant, laagste eerst: ",
	.shares_alike = "Aandeel sociale kant: %s bij elke vraag\n",
	.left_out = "Te weinig antwoorden om te vergelijken:",
	.views =
"Dit zijn meningen; de fase van de organisatie volgt er niet uit.\n",
	.question_word = { " vraag ", " vraag " },
	.and = " en ",
	.utf_16 = "%.4096s: dit is UTF-16; zet het eerst om, met "
	    "iconv -f UTF-16 -t UTF-8",
	.workbook = "%.4096s: dit is een werkmap of een ander zip-archief; "
	    "sla het eerst op als CSV",
	.cr_alone = "%.4096s: de regels eindigen op CR zonder LF; zet ze "
	    "eerst om, met tr '\\r' '\\n'",
	.output_itself = "%.4096s: dit is het bestand waar de uitvoer "
	    "naartoe gaat; geef de uitvoer een andere naam",
	.nothing_in_file = "%.4096s: in geen enkele rij is een vraag "
	    "beantwoord; noem de velden van de antwoorden met -f",
	.cannot_read = "%.4096s: lezen is niet gelukt: %s",
	.cannot_write = "standaarduitvoer: schrijven is niet gelukt: %s",
	.errors = errors,
};
