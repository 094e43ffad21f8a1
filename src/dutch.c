/* De Nederlandse woorden: geen logica hier; text.h zegt wat waar hoort. */
#include <errno.h>
#include <inttypes.h>
#include <stddef.h>

#include "text.h"

static const struct error_text errors[] = {
	{ ENOENT, "bestaat niet" },
	{ EACCES, "geen toegang" },
	{ EISDIR, "is een map" },
	{ ENOTDIR, "een deel van het pad is geen map" },
	{ EBADF, "is niet geopend" },
	{ EIO, "leesfout of schrijffout van het apparaat" },
	{ ENOSPC, "geen ruimte meer" },
	{ EFBIG, "bestand wordt te groot" },
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
"Al uw antwoorden leveren 1 punt op: sociale media zijn voor u een stel\n"
"middelen, in gebruik waar bijna iedereen ze gebruikt, en u houdt ze strak.\n"
"Dat is geen verwijt. Een lage sport kan genoeg opleveren, tegen minder\n"
"kosten en minder risico; weinig met sociale media doen, of niets, kan heel\n"
"verstandig zijn. Jammer is het alleen als niemand dat ooit heeft afgewogen.\n",
[PHASE_3] =
"Sommige antwoorden leveren 1 punt op en andere 2: soms doet u wat uw\n"
"branche doet, soms hebt u een eigen gebruik gevonden. De meeste organisaties\n"
"komen op weg naar boven langs alle sporten; het midden is een goede plek om\n"
"rond te kijken. Vraag bij elke volgende stap welk doel van u ermee gediend\n"
"is. Is dat er niet, dan is blijven staan ook een besluit.\n",
[PHASE_45] =
"Al uw antwoorden leveren 2 punten op: mensen gaan bij u voor middelen, HR\n"
"heeft een strategie, u durft wat weinigen doen, en u wijst de weg in plaats\n"
"van te verbieden. Een goed voorbeeld om over te nemen is er niet: iedere\n"
"organisatie moet hier zelf het wiel uitvinden. Wat blijft, is bij elk\n"
"gebruik nagaan of het nog een gekozen doel dient en zijn kosten waard is.\n",
[PHASE_13] =
"Tot nu toe levert elk antwoord 1 punt op. Doen de open vragen dat ook, dan\n"
"staat u in fase 1 of 2; een enkel antwoord van 2 punten maakt er fase 3 van.\n"
"Het een is geen beter cijfer dan het ander: een lage sport kan u prima\n"
"passen, tegen minder kosten en minder risico. Zoek eerst de open antwoorden\n"
"uit en besluit dan wat u wilt.\n",
[PHASE_35] =
"Tot nu toe levert elk antwoord 2 punten op. Doen de open vragen dat ook,\n"
"dan staat u in fase 4 of 5; een enkel antwoord van 1 punt maakt er fase 3\n"
"van. Antwoord niet met de hoogste sport in gedachten. Vraag wat er echt\n"
"gebeurt, en door wie: de schatting is zo goed als de antwoorden eerlijk\n"
"zijn.\n",
[PHASE_15] =
"Er is nog niets beantwoord. Alles van fase 1 tot en met 5 is dus mogelijk,\n"
"en er wordt niets geraden. Begin met de vraag waarop u het antwoord het\n"
"zekerst weet: dan valt al een deel van de ladder af.\n",
	},
	.steps_head = "Wat u nu kunt doen",
	.open_decides =
	    "Antwoord a maakt er fase %s van, antwoord b fase %s.\n",
	.open_settled = "Geen antwoord kan de fase nog veranderen.\n",
	.next_band =
	    "Het volgende stuk, fase %s, begint bij %s punten. Nog te gaan: %s.\n",
	.no_next_band = "Hoger dan dit gaat de ladder niet.\n",
	.closing =
"De ladder is een keuze, geen wedstrijd: de beste sport is die waarop u uw\n"
"doelen bereikt. Wilt u verder? Begin uw groeiplan dan met deze schatting.\n",

	.question = { {
		.question = "Wat staat in uw beleid voor sociale media voorop?",
		.answer = {
			"Niet beantwoord: wat staat in het beleid voorop?",
			"De middelen: de \"media\" zelf",
			"Het \"sociale\": anders omgaan, organiseren en verdienen",
		},
		.background =
"Wie vanuit de middelen denkt, vraagt zich af hoe Facebook meer betrokkenheid\n"
"kan opleveren. Voor velen is dat een logisch begin. Maar de blik gaat zo\n"
"naar binnen: het bedrijf deelt middelen uit, vraagt niet wat de mensen nodig\n"
"hebben, en het blijft bij klein denken.\n"
"Daarachter liggen grotere vragen. Mensen zijn steeds mobieler en delen hun\n"
"eigen tijd vrijer in. Wie dat ook op het werk wil, met nieuwe vormen van\n"
"samenwerken en kennis die gedeeld wordt, begint bij wat zij nodig hebben.\n"
"Dan komen er misschien kanalen en platforms uit waar het bedrijf zelf nooit\n"
"op was gekomen, en die medewerkers of leveranciers in beweging brengen.\n",
		.advice = {
"Vraag tien medewerkers of leveranciers wat ze nodig hebben om te werken en\n"
"kennis te delen waar en wanneer het hun past. Kies daarna pas het kanaal,\n"
"ook als het er een is waar u zelf nooit aan had gedacht.\n",
"Blijf beginnen bij wat mensen nodig hebben en kies het kanaal als laatste:\n"
"zo vindt u de platforms die hen in beweging brengen.\n",
		},
	}, {
		.question = "Welke plaats hebben sociale media in uw HR?",
		.answer = {
			"Niet beantwoord: welke plaats hebben ze in HR?",
			"Een vaste: ze horen bij de HR-strategie",
			"Ad hoc: Facebook of Twitter, om als werkgever op te vallen",
		},
		.background =
"De meeste HR-afdelingen gebruiken Twitter, LinkedIn en Facebook als steun bij\n"
"de gewone werving. Daar is niets mis mee, maar er zijn veel meer manieren om\n"
"medewerkers te bereiken en te helpen.\n"
"Houd twee dingen uit elkaar: business social media (BSM), naar buiten\n"
"gericht, en enterprise social media (ESM), naar binnen gericht. ESM geeft\n"
"mensen ruimte om zich te ontwikkelen, collega's van andere afdelingen te\n"
"vinden en nieuwe netwerken te bereiken.\n"
"Een voorbeeld is TeamKPN, het interne platform van KPN: monteurs en\n"
"adviseurs delen er hun kennis, houden elkaar op de hoogte en helpen elkaar\n"
"als ze onderweg zijn.\n",
		.advice = {
"Neem in de HR-strategie een toepassing voor uw eigen mensen op: een plek\n"
"waar collega's elkaar over afdelingen heen vinden en helpen, zoals monteurs\n"
"en adviseurs van KPN op TeamKPN. De werving kan blijven zoals die is.\n",
"Houd het in de HR-strategie, en houd gebruik naar buiten (werving) en\n"
"gebruik naar binnen (ontwikkeling, netwerken) uit elkaar.\n",
		},
	}, {
		.question = "Voor welk werk zet u sociale media in?",
		.answer = {
			"Niet beantwoord: voor welk werk zet u ze in?",
			"Het gebruikelijke, zoals HR en marketing",
			"Minder voor de hand liggend: innovatie, productie",
		},
		.background =
"Aan het primaire proces denken weinigen, en toch lukt het sommige\n"
"organisaties juist daar. Het vraagt een blik van buiten naar binnen, een\n"
"ongewoon idee en lef.\n"
"- Bloeddonoren vormen op Facebook groepen per bloedgroep, zodat de juiste\n"
"  donor sneller is gevonden als er bloed nodig is.\n"
"- Woonbedrijf, een corporatie in Eindhoven, en architectenbureau Inbo lieten\n"
"  toekomstige bewoners meewerken aan appartementen in Strijp, op\n"
"  bijeenkomsten en via Facebook, Twitter en Pinterest. Wie meedeed,\n"
"  verdiende punten en maakte zo meer kans op een woning.\n"
"- Bij Nike ontwerpen klanten hun eigen sneakers, bij Lego met de Digital\n"
"  Designer hun eigen bouwsel. Dat scheelt ontwikkelkosten, en het wordt\n"
"  sociaal zodra klanten elkaars ontwerpen beoordelen.\n"
"- In social shops verkopen klanten de producten van een bedrijf aan familie\n"
"  en vrienden, tegen een vergoeding.\n"
"- Tussen bedrijven: Goldcorp in Canada zette 50 jaar gegevens over zijn\n"
"  goudvelden online en schreef een wedstrijd uit voor nieuwe manieren om\n"
"  goud te vinden. Een Australisch bedrijf vond het. Kosten: een half miljoen\n"
"  dollar; opbrengst: 6 miljard.\n"
"Wie zo werkt, wordt een social business.\n",
		.advice = {
"Bekijk een proces buiten HR en marketing eens van buiten naar binnen.\n"
"Kunnen klanten meeontwerpen, zoals met de Digital Designer van Lego? Of\n"
"bewoners meedenken, zoals bij Woonbedrijf in Eindhoven? Probeer het klein.\n",
"Blijf van buiten naar binnen kijken, en houd lef: Goldcorp zette voor een\n"
"half miljoen dollar 50 jaar gegevens online; dat bracht 6 miljard op.\n",
		},
	}, {
		.question = "Wat biedt uw beleid voor sociale media vooral?",
		.answer = {
			"Niet beantwoord: wat biedt het beleid vooral?",
			"Geboden en verboden",
			"Kansen, en hulp om ze te benutten",
		},
		.background =
"Organisaties die gewend zijn van bovenaf te sturen, regelen gedrag met\n"
"opdrachten en verboden. Het levert veel meer op om medewerkers en klanten de\n"
"weg te wijzen, ze op gang te helpen en ze iets te geven om naar te streven.\n"
"Schrijf praktische, positieve richtlijnen. Zet daarna goede voorbeelden in\n"
"het licht en zorg dat er coaches en ambassadeurs bij de hand zijn. Mensen\n"
"leren dan van elkaar, van onderop, en benutten de mogelijkheden veel beter.\n",
		.advice = {
"Maak van uw verboden een bladzijde met praktische, positieve richtlijnen.\n"
"Laat daarna goede voorbeelden zien en wijs een paar coaches of ambassadeurs\n"
"aan bij wie iedereen terechtkan: zo leren mensen van elkaar.\n",
"Houd de richtlijnen praktisch en positief, en de coaches en ambassadeurs in\n"
"beeld: mensen leren het meest van elkaar.\n",
		},
	} },

	.welcome =
"Vier vragen over hoe uw organisatie sociale media gebruikt. Antwoord a of b;\n"
"een lege regel laat een vraag open, ? vertelt wat erachter zit.\n",
	.prompt = "a, b, ? of leeg: ",
	.ask_again = "Antwoord a of b, of ? voor achtergrond, of laat leeg.\n",
	.command_line = "Dezelfde meting als opdracht:",

	.usage =
"Gebruik:\n"
"  groeiladder [-q] [-l taal] -1 antwoord [-2 antwoord] [-3 antwoord]\n"
"              [-4 antwoord]\n"
"  groeiladder [-Hqs] [-l taal] [bestand ...]\n"
"  groeiladder -h | -V\n"
"\n"
"Vier antwoorden over sociale media geven een organisatie een plaats op een\n"
"ladder van vijf fasen. Zonder antwoorden stelt groeiladder op een terminal\n"
"de vragen zelf; anders leest het een enquete: op elke regel vier antwoorden\n"
"achteraan (a, b of -).\n"
"\n"
"Opties:\n"
"  -1, -2, -3, -4 antwoord  beantwoord een vraag met a of b; weglaten mag\n"
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
		[ANSWERED_TWICE] = "de vraag is twee keer beantwoord; geef een "
		    "antwoord",
		[MISSING_ANSWER] = "het antwoord ontbreekt; geef a of b",
		[BAD_LANGUAGE] = "onbekende taal; kies en of nl",
		[MISSING_LANGUAGE] = "de taal ontbreekt; kies en of nl",
		[UNKNOWN_OPTION] = "onbekende optie; groeiladder -h noemt ze "
		    "alle",
		[NO_VALUE_TAKEN] = "bij deze optie hoort geen waarde; laat die weg",
		[ANSWERS_ALONE] = "antwoorden (-1 tot en met -4) en een enquete "
		    "(-H, -s of bestanden) gaan niet samen; kies een van beide",
		[NOTHING_ANSWERED] = "er is geen vraag beantwoord, dus er is geen "
		    "rapport; beantwoord er minstens een",
	},
	.fault = {
		[TOO_FEW_ANSWERS] = "%s:%" PRIu64 ": minder dan vier antwoorden; "
		    "elk is a, b of -",
		[TOO_LONG] = "%s:%" PRIu64 ": de antwoorden beslaan meer dan "
		    "4 KiB van de regel",
		[CUT_OFF] = "%s:%" PRIu64 ": de regel kon maar voor een deel "
		    "worden gelezen",
	},
	.not_an_answer = "%s:%" PRIu64 ": antwoord %d is geen a, b of -",
	.more_unreadable = "%" PRIu64 " regels konden niet worden gelezen; de "
	    "eerste tien zijn hierboven genoemd",
	.assessments = { "%" PRIu64 " meting\n", "%" PRIu64 " metingen\n" },
	.unreadable = { "%" PRIu64 " regel kon niet worden gelezen\n",
	    "%" PRIu64 " regels konden niet worden gelezen\n" },
	.summary_phase = "Fase %-3s  %9" PRIu64,
	.summary_question = "   a %6" PRIu64 "   b %6" PRIu64 "   open %6" PRIu64
	    "   twee punten",
	.nothing_answered = "Er is geen vraag beantwoord.\n",
	.most_room = "Meeste ruimte om te groeien (minste antwoorden van 2 punten): "
	    "vraag",
	.no_room = "Geen vraag heeft nog ruimte: elk antwoord levert 2 punten op.\n",
	.most_divided = "Meest verdeelde meningen: vraag",
	.not_divided = "Bij geen enkele vraag lopen de meningen uiteen.\n",
	.cannot_read = "%s: kan niet worden gelezen: %s",
	.cannot_write = "%s: kan niet worden geschreven: %s",
	.standard_output = "standaarduitvoer",
	.standard_error = "standaardfoutuitvoer",
	.errors = errors,
};
