/*
 * De Nederlandse woorden: geen logica hier; words.h zegt wat waar hoort.
 * Alleen ASCII.  De regels worden hier afgebroken, niet door het programma:
 * antwoorden zijn hooguit 60 tekens breed, adviezen 75, achtergronden 77, de
 * rest 78.
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

static const char *const phases[] = {
	"fase 1 of 2",
	"fase 3",
	"fase 4 of 5",
	"fase 1, 2 of 3",
	"fase 3, 4 of 5",
	"fase 1 t/m 5",
};

static const char *const meanings[] = {
	/* the lowest band */
"U gaat uit van de middelen, zet ze in waar de meeste organisaties dat doen en\n"
"houdt de teugels strak. Dat is geen verwijt: een lage fase kost minder, geeft\n"
"minder risico en kan genoeg opleveren; weinig of niets doen kan verstandig\n"
"zijn. Jammer is het pas als niemand dat ooit heeft afgewogen; doe het dan nu.\n",
	/* the middle band */
"Soms doet u wat in uw branche gewoon is, soms kiest u uw eigen weg. Hoger is\n"
"niet vanzelf beter, en niet elk proces wordt beter van sociale media. Vraag\n"
"bij elke stap welk doel van uw organisatie ermee gediend is. Is er geen, dan\n"
"is blijven waar u bent ook een keuze.\n",
	/* the highest band */
"Mensen tellen bij u zwaarder dan middelen, sociale media horen bij uw\n"
"HR-strategie, u durft het ongewone aan en u wijst de weg in plaats van te\n"
"verbieden. Zo hoog mogelijk staan is niet het doel. Ga van elke toepassing na\n"
"of ze een doel dient dat u hebt gekozen, en of ze de kosten en het risico\n"
"waard is. Minder doen mag ook.\n",
	/* the lowest and the middle */
"Een lage fase is nog mogelijk: de open vragen beslissen, en verderop ziet u\n"
"wat elk antwoord uitmaakt. Een hoge fase is niet vanzelf beter: ook een lage\n"
"kan bij u passen, met lagere kosten en minder risico. Beantwoord eerst de rest\n"
"en kies dan pas een stap.\n",
	/* the middle and the highest */
"Een hoge fase is nog mogelijk: de open vragen beslissen, en verderop ziet u\n"
"wat elk antwoord uitmaakt. Kijk bij de rest naar wat er echt gebeurt en niet\n"
"naar de fase die u graag ziet: hoe eerlijker het antwoord, hoe beter de\n"
"schatting.\n",
	/* all three */
"Elke fase van 1 tot en met 5 is nog mogelijk. Begin opnieuw, met de vraag die\n"
"u het zekerst kunt beantwoorden: elk antwoord sluit een deel van de ladder\n"
"uit.\n",
};

static const struct question_words questions[] = {
	{
		.question = "Wat staat in uw beleid voor sociale media voorop?",
		.answer = {
			"Niet beantwoord: wat in uw beleid vooropstaat",
			"\"Media\": de middelen zelf, zoals kanalen en platforms",
			"\"Sociaal\": anders samenwerken, organiseren en verdienen",
		},
		.background =
"Wie vanuit de middelen denkt, vraagt zich af hoe Facebook meer betrokkenheid\n"
"kan opleveren. Voor velen is dat een logisch begin. Maar het bedrijf kijkt\n"
"dan al gauw alleen naar zichzelf: het deelt middelen uit zonder te vragen wat\n"
"zijn mensen nodig hebben, en groter denken blijft uit.\n"
"Intussen spelen er grotere vragen. Buiten het werk worden mensen steeds\n"
"mobieler en flexibeler. Wilt u dat ook op het werk, met nieuwe manieren van\n"
"samenwerken en kennis delen, begin dan bij wat zij nodig hebben. Misschien\n"
"komt u uit bij een kanaal of platform waar niemand in het bedrijf aan had\n"
"gedacht, en dat medewerkers of leveranciers in beweging brengt.\n",
		.advice[ANSWER_MIN] =
"Vraag tien medewerkers of leveranciers wat ze nodig hebben om te werken en\n"
"kennis te delen waar en wanneer het hun uitkomt. Kies pas daarna een\n"
"kanaal, ook als het er een is waar u zelf nooit op was gekomen.\n"
"Bespreek: wanneer vroegen we mensen voor het laatst wat ze nodig hebben?\n",
		.advice[ANSWER_MAX] =
"Blijf eerst vragen wat mensen nodig hebben en kies pas daarna een kanaal.\n"
"Zo komt u uit bij platforms die hen in beweging brengen.\n",
	},
	{
		.question = "Welke plaats hebben sociale media in uw HR-beleid?",
		.answer = {
			"Niet beantwoord: de plaats van sociale media in uw HR-beleid",
			"Een vaste plaats in de HR-strategie",
			"Ad hoc: zichtbaar zijn als werkgever, op Facebook of Twitter",
		},
		.background =
"De meeste HR-afdelingen zetten Twitter, LinkedIn en Facebook in bij de gewone\n"
"werving. Daar is niets mis mee, maar u kunt er medewerkers op veel meer\n"
"manieren mee bereiken en helpen.\n"
"Houd twee dingen uit elkaar: business social media (BSM), gericht op de\n"
"buitenwereld, en enterprise social media (ESM), voor gebruik binnen de\n"
"organisatie. ESM geeft mensen ruimte om zich te ontwikkelen, collega's van\n"
"andere afdelingen te vinden en nieuwe netwerken te bereiken.\n"
"Een voorbeeld is TeamKPN, het interne platform van KPN. Monteurs en\n"
"consultants wisselen er kennis uit, praten elkaar bij en schieten elkaar te\n"
"hulp als ze op pad zijn.\n",
		.advice[ANSWER_MIN] =
"Geef sociale media een plaats in de HR-strategie en begin intern, met een\n"
"plek waar collega's van alle afdelingen elkaar helpen, zoals monteurs en\n"
"consultants van KPN dat doen op TeamKPN. De werving kan gewoon doorgaan.\n"
"Bespreek: wat hebben onze eigen medewerkers aan onze sociale media?\n",
		.advice[ANSWER_MAX] =
"Laat sociale media deel van de HR-strategie blijven, en houd uit elkaar wat\n"
"u extern doet (werving) en wat intern (ontwikkeling, nieuwe netwerken).\n",
	},
	{
		.question = "Waarvoor zet u sociale media in?",
		.answer = {
			"Niet beantwoord: waarvoor u sociale media inzet",
			"Voor het gebruikelijke, zoals HR en marketing",
			"Voor het minder gebruikelijke, zoals innovatie en productie",
		},
		.background =
"Aan het primaire proces wordt zelden gedacht, en toch boeken sommige\n"
"organisaties juist daar succes. Daarvoor moet u van buitenaf naar uw werk\n"
"kijken, iets ongewoons bedenken en lef hebben.\n"
"- In Israel zijn bloeddonoren op Facebook ingedeeld naar bloedgroep: is er\n"
"  bloed nodig, dan zijn de juiste donoren sneller bereikt.\n"
"- Woningcorporatie Woonbedrijf in Eindhoven en architectenbureau Inbo lieten\n"
"  toekomstige bewoners meedenken over appartementen in Strijp, op\n"
"  bijeenkomsten en via Facebook, Twitter en Pinterest. Wie meedeed,\n"
"  verdiende punten en maakte zo meer kans op een woning.\n"
"- Bij Nike ontwierpen klanten hun eigen sneakers, bij Lego eigen modellen in\n"
"  de Digital Designer. Dat scheelt ontwikkelkosten, en het wordt sociaal\n"
"  zodra klanten elkaars ontwerpen beoordelen.\n"
"- Via social shops verkopen klanten de producten van een bedrijf aan familie\n"
"  en vrienden, tegen een vergoeding.\n"
"- Tussen bedrijven: het Canadese Goldcorp zette 50 jaar aan\n"
"  exploratiegegevens online, met een prijsvraag: wie weet een nieuwe manier\n"
"  om goud te vinden? Een Australisch bedrijf bedacht er een. De prijsvraag\n"
"  kostte een half miljoen dollar en leverde 6 miljard op.\n"
"Wie sociale media zo gebruikt, wordt een social business.\n",
		.advice[ANSWER_MIN] =
"Kies een proces buiten HR en marketing, bijvoorbeeld de productie, en vraag\n"
"een paar klanten wat zij kunnen bijdragen. Bij Nike ontwierpen klanten hun\n"
"sneakers; bij Woonbedrijf dachten toekomstige bewoners mee over woningen.\n"
"Bespreek: wat kunnen buitenstaanders dat wij niet kunnen?\n",
		.advice[ANSWER_MAX] =
"Blijf van buitenaf kijken en weeg kosten en baten af: een prijsvraag over\n"
"goud kostte Goldcorp een half miljoen dollar en bracht 6 miljard op.\n",
	},
	{
		.question = "Hoe stuurt uw beleid het gebruik van sociale media?",
		.answer = {
			"Niet beantwoord: hoe uw beleid het gebruik stuurt",
			"Met geboden en verboden",
			"Door kansen te benutten en de weg te wijzen",
		},
		.background =
"Organisaties die van bovenaf worden geleid, sturen gedrag met geboden en\n"
"verboden. Wie klanten en medewerkers juist de weg wijst, ze op gang helpt en\n"
"ze iets geeft om naar te streven, bereikt veel meer.\n"
"Schrijf praktische, positieve richtlijnen. Breng daarna goede voorbeelden\n"
"onder de aandacht en houd een team van coaches en ambassadeurs paraat. Mensen\n"
"leren dan van elkaar, van onderop, en benutten de mogelijkheden veel beter.\n",
		.advice[ANSWER_MIN] =
"Vervang uw verboden door een A4'tje met praktische, positieve richtlijnen.\n"
"Laat daarna goede voorbeelden zien en wijs een paar coaches of ambassadeurs\n"
"aan bij wie iedereen terechtkan: zo leren mensen van elkaar.\n"
"Bespreek: welk verbod zou ook een advies kunnen zijn?\n",
		.advice[ANSWER_MAX] =
"Houd de richtlijnen praktisch en positief, blijf goede voorbeelden tonen en\n"
"houd coaches en ambassadeurs bereikbaar: zo leren mensen van elkaar.\n",
	},
};

_Static_assert(sizeof(phases) / sizeof(phases[0]) == PHASES,
    "each phase is told in words");
_Static_assert(sizeof(meanings) / sizeof(meanings[0]) == PHASES,
    "each phase has its meaning");
_Static_assert(sizeof(questions) / sizeof(questions[0]) == QUESTIONS,
    "each question has its words");

const struct words dutch = {
	.first_line = "Fase %s (%s punten)\n",
	.here = "  <- u staat in %s",
	.answers_head = "Uw antwoorden",
	.points = { "1-2 punten", "1 punt    ", "2 punten  " },
	.meaning_head = "Wat %s betekent\n",
	.phase = phases,
	.meaning = meanings,
	.advice_head[ANSWER_MIN] = "Wat u nu kunt doen",
	.choose =
	    "Kies eerst een doel en dan de stap die het dient; spreek af wie begint.",
	.advice_head[ANSWER_MAX] = "Wat zo kan blijven",
	.open_head = "Wat de open vragen nog uitmaken",
	.open_decides = "  %c%c  fase %s%s  %s\n",
	.open_settled =
"Het blijft %s, wat u verder ook antwoordt. Antwoorden helpt toch: het laat\n"
"zien waar u kunt groeien.\n",
	.next_band = "Voor %s zijn %d punten nodig; u mist er ",
	.short_on = { "%d, bij", "minstens %d, bij" },
	.at_most_short = "hooguit %d.\n",
	.no_next_band =
"Meer punten zijn er niet. Is het %s? Dat zeggen deze vragen niet.\n",
	.closing =
"Dit is een eerste schatting, geen oordeel, en de ladder is geen wedstrijd. Een\n"
"recept bestaat niet: goed is de fase waarin sociale media uw doelen dienen.\n"
"Wilt u verder, begin dan met dit rapport aan een groeiplan.\n"
"Gebaseerd op vier vragen van Michiel Croon en Sake Smit (KPN Consulting).\n",

	.question = questions,

	.questionnaire =
"Vier vragen over sociale media in onze organisatie\n"
"\n"
"Kies bij elke vraag wat het best past bij hoe het nu is, niet bij hoe het zou\n"
"moeten zijn. Weet u het niet, sla de vraag dan over. Goed of fout bestaat hier\n"
"niet.\n",
	.welcome =
"Vier vragen over het gebruik van sociale media in uw organisatie. Antwoord met\n"
"a of b. Met alleen Enter laat u een vraag open; met ? leest u de achtergrond.\n",
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
"Met bestanden, -H, -s, -f of invoer uit een ander programma verwerkt het de\n"
"antwoorden van een groep: elke regel bevat vier antwoorden (a, b of -).\n"
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
	.missing_answer = "het antwoord ontbreekt; geef a of b",
	.bad_language = "onbekende taal; kies nl (Nederlands) "
	    "of en (Engels)",
	.missing_language = "de taal ontbreekt; kies nl (Nederlands) "
	    "of en (Engels)",
	.unknown_option = "onbekende optie; groeiladder -h noemt alle "
	    "opties",
	.no_value_taken = "bij deze optie hoort geen waarde; laat die weg",
	.answers_alone = "antwoorden als optie (-1 tot en met -4) gaan "
	    "niet samen met -H, -s, -f of bestanden; kies een van beide",
	.print_alone = "de vragenlijst (-p) gaat alleen samen met -l; laat de "
	    "rest weg",
	.ambiguous_option = "meer dan een optie begint hiermee; schrijf "
	    "hem helemaal uit",
	.bad_fields = "dit zijn geen vier verschillende velden, "
	    "geteld vanaf 1; geef een lijst zoals 3-6 of 3,5,4,7",
	.missing_fields = "de velden ontbreken; geef een lijst zoals 3-6 "
	    "of 3,5,4,7",
	.answers_as_files = "zo'n bestand is er niet; antwoorden "
	    "geeft u met -1 tot en met -4, zoals groeiladder -1 b -2 a",
	.not_an_answer = "antwoord %d is \"%s\"; de laatste vier velden "
	    "moeten a, b of - zijn, of noem andere met -f",
	.not_in_fields = "antwoord %d is \"%s\"; de velden %s moeten a, b "
	    "of - zijn, met alleen tekst achter ), . of :",
	.too_few_fields = "te weinig velden (%d); de laatste vier moeten a, b "
	    "of - zijn, of noem andere met -f",
	.too_few_for_list = "te weinig velden (%d) voor -f %s; verbeter de "
	    "lijst of de rij",
	.if_header = "; staan hier de namen van de velden, gebruik dan -H",
	.five_answers = "vijf velden aan het eind kunnen antwoorden zijn; "
	    "noem de vier met -f",
	.hidden_row = "een regel binnen de rij kan zelf een ingevulde "
	    "vragenlijst zijn; waarschijnlijk ontbreekt er een "
	    "aanhalingsteken",
	.inner_cr = "er staat een CR buiten aanhalingstekens; eindigen de "
	    "regels op CR zonder LF, zet ze dan eerst om, met "
	    "tr '\\r' '\\n'",
	.too_long = "de rij past niet in 128 KiB; maak hem korter, of sluit "
	    "de aanhalingstekens",
	.cut_off = "de rij kon maar voor een deel worden gelezen",
	.scored_header = "de eerste rij kan een ingevulde vragenlijst zijn; "
	    "noemt die de velden niet, laat -H dan weg",
	.more_in_doubt = "%" PRIu64 " rijen konden niet worden gelezen of "
	    "waren twijfelachtig; de eerste tien zijn hierboven genoemd",
	.assessments = { "%" PRIu64 " vragenlijst", "%" PRIu64 " vragenlijsten" },
	.complete = ", %" PRIu64 " volledig ingevuld",
	.unreadable = { "%" PRIu64 " regel kon niet worden gelezen\n",
	    "%" PRIu64 " regels konden niet worden gelezen\n" },
	.total = { "   %d punten %" PRIu64, ", %d punten %" PRIu64 },
	.uncertain = "; puntental nog open %" PRIu64,
	.none_answered = "Niets ingevuld",
	.summary_open = "   open %6" PRIu64 "\n",
	.summary_most = "   antwoorden van 2 punten",
	.most_room = "Meeste groei mogelijk (laagste aandeel met 2 punten):",
	.no_room = "Elk gegeven antwoord levert al 2 punten op.\n",
	.most_divided = "Meningen het sterkst verdeeld:",
	.not_divided = "Over geen enkele vraag zijn de meningen verdeeld.\n",
	.question_word = { " vraag ", " vraag " },
	.and = " en ",
	.or = " of ",
	.utf_16 = "%.4096s: dit is UTF-16; zet het eerst om, met "
	    "iconv -f UTF-16 -t UTF-8",
	.workbook = "%.4096s: dit is een werkmap of een ander zip-archief; "
	    "sla het eerst op als CSV",
	.cr_alone = "%.4096s: de regels eindigen op CR zonder LF; zet ze "
	    "eerst om, met tr '\\r' '\\n'",
	.output_itself = "%.4096s: dit is het bestand waar de uitvoer "
	    "naartoe gaat; geef de uitvoer een andere naam",
	.nothing_in_file = "%.4096s: geen enkele rij erin beantwoordt een "
	    "vraag; noem de velden van de antwoorden met -f",
	.cannot_read = "%.4096s: lezen is niet gelukt: %s",
	.cannot_write = "%s: schrijven is niet gelukt: %s",
	.standard_output = "standaarduitvoer",
	.standard_error = "standaardfoutuitvoer",
	.errors = errors,
};
