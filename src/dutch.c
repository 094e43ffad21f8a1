/* De Nederlandse woorden: geen logica hier; text.h zegt wat waar hoort. */
#include <errno.h>
#include <inttypes.h>
#include <stddef.h>

#include "text.h"

static const struct error_text errors[] = {
	{ ENOENT, "bestaat niet" },
	{ EACCES, "geen toegang" },
	{ EPERM, "niet toegestaan" },
	{ EISDIR, "is een map" },
	{ ENOTDIR, "een deel van het pad is geen map" },
	{ ENAMETOOLONG, "de naam is te lang" },
	{ ELOOP, "te veel symbolische koppelingen" },
	{ ENXIO, "is geen leesbaar bestand of apparaat" },
	{ EMFILE, "er zijn te veel bestanden open" },
	{ ENFILE, "er zijn te veel bestanden open" },
	{ EOVERFLOW, "het bestand is te groot" },
	{ EAGAIN, "lukt nu niet, later misschien wel" },
	{ EBADF, "is niet geopend" },
	{ EIO, "leesfout of schrijffout van het apparaat" },
	{ ENOSPC, "geen ruimte meer" },
	{ EDQUOT, "geen ruimte meer binnen het quotum" },
	{ EFBIG, "het bestand wordt te groot" },
	{ EPIPE, "de lezer is weg" },
	{ 0, NULL },
};

const struct text dutch = {
	.first_line = "Fase %s (%s punten)\n",
	.here = { "hier staat u", "u staat op een van deze sporten" },
	.answers_head = "Uw antwoorden",
	.points = { "1-2 punten", "1 punt    ", "2 punten  " },
	.meaning_head = "Wat fase %s betekent\n",
	.meaning = {
[PHASE_12] =
"Elk van uw vier antwoorden levert 1 punt op: sociale media zijn voor u een\n"
"stel middelen, u gebruikt ze waar bijna iedereen dat doet en u houdt de\n"
"teugels strak. Dat is geen verwijt. Een lage sport kan genoeg opleveren,\n"
"tegen minder kosten en minder risico; weinig of niets met sociale media doen\n"
"kan heel verstandig zijn. Jammer is het alleen als niemand dat ooit heeft\n"
"afgewogen; doe dat dan alsnog.\n",
[PHASE_3] =
"Sommige antwoorden leveren 1 punt op en andere 2: soms doet u wat uw\n"
"branche doet, soms gaat u uw eigen weg. De meeste organisaties komen op weg\n"
"naar boven langs alle sporten; het midden is een goede plek om rond te\n"
"kijken. Vraag u bij elke volgende stap af welk doel ermee gediend is. Is\n"
"dat er niet, dan is blijven staan ook een besluit.\n",
[PHASE_45] =
"Elk van uw vier antwoorden levert 2 punten op: mensen zijn voor u\n"
"belangrijker dan middelen, sociale media horen bij uw HR-strategie, u durft\n"
"wat weinigen doen en u wijst de weg in plaats van te verbieden. Een juist\n"
"gebruik dat u kunt overnemen, bestaat niet: iedere organisatie vindt hier\n"
"zelf het wiel uit. Ga nog wel bij elke toepassing na of die een gekozen doel\n"
"dient en de kosten waard is.\n",
[PHASE_13] =
"Tot nu toe levert elk antwoord 1 punt op. Doen de open vragen dat ook, dan\n"
"staat u in fase 1 of 2; bij het eerste antwoord van 2 punten is het fase 3.\n"
"De ene uitkomst is niet beter dan de andere: een lage sport kan prima bij u\n"
"passen, tegen minder kosten en minder risico. Beantwoord eerst de open\n"
"vragen en besluit dan wat u wilt.\n",
[PHASE_35] =
"Tot nu toe levert elk antwoord 2 punten op. Doen de open vragen dat ook, dan\n"
"staat u in fase 4 of 5; bij het eerste antwoord van 1 punt is het fase 3.\n"
"Antwoord niet met de hoogste sport in gedachten. Vraag u af wat er echt\n"
"gebeurt, en wie het doet: hoe eerlijker u antwoordt, hoe beter de schatting.\n",
[PHASE_15] =
"Er is nog niets beantwoord. Alles van fase 1 tot en met 5 is dus mogelijk,\n"
"en er wordt niets geraden. Begin met de vraag waarop u het antwoord het\n"
"zekerst weet: dan valt al een deel van de ladder af.\n",
	},
	.steps_head = "Wat u nu kunt doen",
	.open_decides =
	    "Bij antwoord a is het fase %s, bij antwoord b fase %s.\n",
	.open_settled = "Geen antwoord kan de fase nog veranderen.\n",
	.next_band = "Fase %s begint bij %s punten; het verschil is %s.\n",
	.no_next_band = "Hoger dan dit gaat de ladder niet.\n",
	.closing =
"De ladder is een keuze, geen wedstrijd: de beste sport is die waarop u uw\n"
"doelen bereikt. Wilt u verder? Begin uw groeiplan dan met deze schatting.\n",

	.question = { {
		.question = "Wat staat in uw beleid voor sociale media voorop?",
		.answer = {
			"Niet beantwoord: wat in uw beleid vooropstaat",
			"\"Media\": de middelen zelf",
			"\"Sociaal\": anders met elkaar omgaan, organiseren, verdienen",
		},
		.background =
"Wie vanuit de middelen denkt, vraagt zich af hoe Facebook meer betrokkenheid\n"
"kan opleveren. Voor velen is dat een logisch begin. Maar de blik gaat zo\n"
"naar binnen: het bedrijf deelt middelen uit, vraagt niet wat de mensen nodig\n"
"hebben, en veel verder komt het niet.\n"
"Daarachter liggen grotere vragen. Mensen zijn steeds mobieler en delen hun\n"
"eigen tijd vrijer in. Wie dat ook op het werk wil, met nieuwe vormen van\n"
"samenwerken en kennis die gedeeld wordt, begint bij wat mensen nodig hebben.\n"
"Misschien leidt dat tot kanalen en platforms waar het bedrijf zelf nooit op\n"
"was gekomen, en die medewerkers of leveranciers in beweging brengen.\n",
		.advice = {
"Vraag tien medewerkers of leveranciers wat ze nodig hebben om te werken en\n"
"kennis te delen waar en wanneer het hun past. Kies daarna pas het kanaal,\n"
"ook als het er een is waar u zelf nooit aan had gedacht.\n",
"Ga steeds uit van wat mensen nodig hebben en kies het kanaal als laatste:\n"
"zo vindt u de platforms die hen in beweging brengen.\n",
		},
	}, {
		.question = "Welke plaats hebben sociale media in uw HR?",
		.answer = {
			"Niet beantwoord: welke plaats sociale media in uw HR hebben",
			"Een vaste plaats in de HR-strategie",
			"Ad hoc: via Facebook of Twitter als werkgever in beeld zijn",
		},
		.background =
"De meeste HR-afdelingen gebruiken Twitter, LinkedIn en Facebook als steun bij\n"
"de gewone werving. Daar is niets mis mee, maar er zijn veel meer manieren om\n"
"medewerkers te bereiken en te helpen.\n"
"Houd twee dingen uit elkaar: business social media (BSM), naar buiten\n"
"gericht, en enterprise social media (ESM), naar binnen gericht. ESM geeft\n"
"mensen ruimte om zich te ontwikkelen, collega's van andere afdelingen te\n"
"vinden en nieuwe netwerken te bereiken.\n"
"Een voorbeeld is TeamKPN, het interne platform van KPN: engineers en\n"
"consultants delen er hun kennis, houden elkaar op de hoogte en helpen elkaar\n"
"als ze onderweg zijn.\n",
		.advice = {
"Geef sociale media een plaats in de HR-strategie en begin met iets voor uw\n"
"mensen: een plek waar collega's elkaar over afdelingen heen helpen, zoals\n"
"de engineers en consultants van KPN op TeamKPN. De werving kan doorgaan.\n",
"Houd sociale media in de HR-strategie en maak onderscheid tussen gebruik\n"
"naar buiten (werving) en naar binnen (ontwikkeling, netwerken).\n",
		},
	}, {
		.question = "Voor welk werk zet u sociale media in?",
		.answer = {
			"Niet beantwoord: voor welk werk u sociale media inzet",
			"Het gebruikelijke werk, zoals HR en marketing",
			"Minder gebruikelijk werk, zoals innovatie en productie",
		},
		.background =
"Aan het primaire proces denken weinigen, en toch hebben sommige organisaties\n"
"juist daar succes. Het vraagt een blik van buiten naar binnen, een ongewoon\n"
"idee en lef.\n"
"- In Israel zijn bloeddonoren op Facebook gegroepeerd naar bloedgroep, zodat\n"
"  de juiste donor sneller is gevonden als er bloed nodig is.\n"
"- Woonbedrijf, een corporatie in Eindhoven, en architectenbureau Inbo lieten\n"
"  toekomstige bewoners meewerken aan appartementen in Strijp, op\n"
"  bijeenkomsten en via Facebook, Twitter en Pinterest. Wie meedeed,\n"
"  verdiende punten en maakte zo meer kans op een woning.\n"
"- Bij Nike ontwerpen klanten hun eigen sneakers, bij Lego met de Digital\n"
"  Designer hun eigen bouwsel. Dat scheelt ontwikkelkosten, en het wordt\n"
"  sociaal zodra klanten elkaars ontwerpen beoordelen.\n"
"- In social shops verkopen klanten de producten van een bedrijf aan familie\n"
"  en vrienden, tegen een vergoeding.\n"
"- Tussen bedrijven: het Canadese Goldcorp zette de gegevens van 50 jaar\n"
"  exploratie online en schreef een wedstrijd uit voor nieuwe manieren om\n"
"  goud te vinden. Een Australisch bedrijf bedacht er een. Kosten: een half\n"
"  miljoen dollar; opbrengst: 6 miljard.\n"
"Wie zo werkt, wordt een social business.\n",
		.advice = {
"Kies een proces buiten HR en marketing, zoals de productie, en vraag een\n"
"paar mensen voor wie u het doet wat ze kunnen bijdragen. Bij Lego ontwerpen\n"
"klanten; bij Woonbedrijf hielpen toekomstige bewoners hun appartementen te\n"
"ontwikkelen.\n",
"Blijf van buiten naar binnen kijken en blijf durven: een wedstrijd om goud\n"
"te vinden kostte Goldcorp een half miljoen dollar en bracht 6 miljard op.\n",
		},
	}, {
		.question = "Waaruit bestaat uw beleid voor sociale media vooral?",
		.answer = {
			"Niet beantwoord: waaruit uw beleid vooral bestaat",
			"Geboden en verboden",
			"Kansen, en hulp om ze te benutten",
		},
		.background =
"Organisaties die gewend zijn van bovenaf te sturen, regelen gedrag met\n"
"opdrachten en verboden. Het levert veel meer op om medewerkers en klanten de\n"
"weg te wijzen, ze op gang te helpen en ze iets te geven om naar te streven.\n"
"Schrijf praktische, positieve richtlijnen. Geef daarna bekendheid aan goede\n"
"voorbeelden en zorg dat er een team van coaches en ambassadeurs bij de hand\n"
"is. Mensen leren dan van elkaar, van onderop, en benutten de mogelijkheden\n"
"veel beter.\n",
		.advice = {
"Maak van uw verboden een bladzijde met praktische, positieve richtlijnen.\n"
"Laat daarna goede voorbeelden zien en wijs een paar coaches of ambassadeurs\n"
"aan bij wie iedereen terechtkan: zo leren mensen van elkaar.\n",
"Houd de richtlijnen praktisch en positief, laat goede voorbeelden zien en\n"
"zorg dat coaches en ambassadeurs in beeld zijn: zo leren mensen van elkaar.\n",
		},
	} },

	.welcome =
"Vier vragen over hoe uw organisatie sociale media gebruikt. Antwoord a of b;\n"
"een lege regel laat een vraag open, met ? leest u de achtergrond.\n",
	.prompt = "a, b, ? of Enter: ",
	.ask_again = "Typ a of b, ? voor de achtergrond, of alleen Enter.\n",
	.command_line = "Dezelfde meting als opdracht:",

	.usage =
"Gebruik:\n"
"  groeiladder [-q] [-l taal] -1 antwoord [-2 antwoord] [-3 antwoord]\n"
"              [-4 antwoord]\n"
"  groeiladder [-Hqs] [-l taal] [bestand ...]\n"
"  groeiladder -h | -V\n"
"\n"
"Vier antwoorden over sociale media bepalen waar een organisatie staat op een\n"
"ladder van vijf fasen. Zonder antwoorden stelt groeiladder op een terminal de\n"
"vragen zelf; met bestanden, -H, -s of andere invoer verwerkt het een enquete:\n"
"elke regel daarvan eindigt op vier antwoorden (a, b of -).\n"
"\n"
"Opties:\n"
"  -1, -2, -3, -4 a|b      beantwoord die vraag; zonder blijft ze open\n"
"  -q, --quiet             toon alleen punten en fase, met een tab ertussen\n"
"  -l, --language en|nl    kies de taal; anders beslist LC_ALL, LC_MESSAGES\n"
"                          of LANG\n"
"  -H, --header            de eerste regel van elk bestand is een kopregel\n"
"  -s, --summary           toon een samenvatting in plaats van regels; met -q:\n"
"                          aantallen\n"
"  -h, --help              toon deze hulp\n"
"  -V, --version           toon de versie\n",
	.questions_head = "Vragen:",
	.complaint = {
		[BAD_ANSWER] = "het antwoord moet a of b zijn; laat de optie weg "
		    "om de vraag open te laten",
		[ANSWERED_TWICE] = "de vraag is twee keer beantwoord; laat een "
		    "van de twee weg",
		[MISSING_ANSWER] = "het antwoord ontbreekt; geef a of b",
		[BAD_LANGUAGE] = "onbekende taal; kies nl of en (Engels)",
		[MISSING_LANGUAGE] = "de taal ontbreekt; kies nl of en (Engels)",
		[UNKNOWN_OPTION] = "onbekende optie; groeiladder -h noemt alle "
		    "opties",
		[NO_VALUE_TAKEN] = "bij deze optie hoort geen waarde; laat die weg",
		[ANSWERS_ALONE] = "antwoorden (-1 tot en met -4) en een enquete "
		    "(-H, -s of bestanden) gaan niet samen; kies een van beide",
		[NOTHING_ANSWERED] = "er is geen vraag beantwoord, dus er is geen "
		    "rapport; beantwoord minstens 1 vraag",
	},
	.fault = {
		[TOO_FEW_ANSWERS] = "%.4096s:%" PRIu64 ": minder dan vier antwoorden; "
		    "elk is a, b of -",
		[NOT_AN_ANSWER] = "%.4096s:%" PRIu64 ": antwoord %d is niet te lezen; "
		    "elk is a, b of -, met hetzelfde scheidingsteken ertussen",
		[TOO_LONG] = "%.4096s:%" PRIu64 ": de vier antwoorden met "
		    "alles eromheen moeten in 4 KiB passen",
		[CUT_OFF] = "%.4096s:%" PRIu64 ": de regel kon maar voor een deel "
		    "worden gelezen",
	},
	.more_unreadable = "%" PRIu64 " regels konden niet worden gelezen; de "
	    "eerste tien zijn hierboven genoemd",
	.assessments = { "%" PRIu64 " meting\n", "%" PRIu64 " metingen\n" },
	.unreadable = { "%" PRIu64 " regel kon niet worden gelezen\n",
	    "%" PRIu64 " regels konden niet worden gelezen\n" },
	.summary_phase = "Fase %-3s  %9" PRIu64,
	.summary_question = "   a %6" PRIu64 "   b %6" PRIu64 "   open %6" PRIu64
	    "   twee punten",
	.nothing_answered = "Er is geen vraag beantwoord.\n",
	.most_room = "Meeste ruimte (kleinste aandeel antwoorden van 2 punten):",
	.no_room = "Geen vraag heeft nog ruimte: elk antwoord levert 2 punten op.\n",
	.most_divided = "Meest verdeelde meningen:",
	.not_divided = "Bij geen enkele vraag lopen de meningen uiteen.\n",
	.question_word = { " vraag", " vragen" },
	.cannot_read = "%.4096s: kan niet worden gelezen: %s",
	.cannot_write = "%s: kan niet worden geschreven: %s",
	.standard_output = "standaarduitvoer",
	.standard_error = "standaardfoutuitvoer",
	.errors = errors,
};
