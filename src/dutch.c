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
"middelen, u gebruikt ze waar bijna iedereen dat doet en houdt de teugels\n"
"strak. Dat is geen verwijt. Een lage sport kan genoeg opleveren, tegen\n"
"minder kosten en minder risico; weinig met sociale media doen, of niets, kan\n"
"heel verstandig zijn. Jammer is alleen als niemand dat ooit heeft afgewogen.\n",
[PHASE_3] =
"Sommige antwoorden leveren 1 punt op en andere 2: soms doet u wat uw\n"
"branche doet, soms gaat u uw eigen weg. De meeste organisaties komen op weg\n"
"naar boven langs alle sporten; het midden is een goede plek om rond te\n"
"kijken. Vraag u bij elke volgende stap af welk doel ermee gediend is. Is\n"
"dat er niet, dan is blijven staan ook een besluit.\n",
[PHASE_45] =
"Al uw antwoorden leveren 2 punten op: mensen zijn voor u belangrijker dan\n"
"middelen, sociale media horen bij uw HR-strategie, u durft wat weinigen doen\n"
"en u wijst de weg in plaats van te verbieden. Een juist gebruik dat u kunt\n"
"overnemen, bestaat niet: iedere organisatie vindt hier zelf het wiel uit. Ga\n"
"nog wel telkens na of het een gekozen doel dient en zijn kosten waard is.\n",
[PHASE_13] =
"Tot nu toe levert elk antwoord 1 punt op. Doen de open vragen dat ook, dan\n"
"staat u in fase 1 of 2; komt er ook maar een antwoord van 2 punten bij, dan\n"
"wordt het fase 3. Het een is niet beter dan het ander: een lage sport kan\n"
"prima bij u passen, tegen minder kosten en minder risico. Beantwoord eerst\n"
"de open vragen en besluit dan wat u wilt.\n",
[PHASE_35] =
"Tot nu toe levert elk antwoord 2 punten op. Doen de open vragen dat ook,\n"
"dan staat u in fase 4 of 5; komt er ook maar een antwoord van 1 punt bij,\n"
"dan wordt het fase 3. Antwoord niet met de hoogste sport in gedachten. Vraag\n"
"u af wat er echt gebeurt, en wie het doet: de schatting is maar zo goed als\n"
"de antwoorden eerlijk zijn.\n",
[PHASE_15] =
"Er is nog niets beantwoord. Alles van fase 1 tot en met 5 is dus mogelijk,\n"
"en er wordt niets geraden. Begin met de vraag waarop u het antwoord het\n"
"zekerst weet: dan valt al een deel van de ladder af.\n",
	},
	.steps_head = "Wat u nu kunt doen",
	.open_decides =
	    "Bij antwoord a is het fase %s, bij antwoord b fase %s.\n",
	.open_settled = "Geen antwoord kan de fase nog veranderen.\n",
	.next_band = "Fase %s begint bij %s punten. Nog te gaan: %s.\n",
	.no_next_band = "Hoger dan dit gaat de ladder niet.\n",
	.closing =
"De ladder is een keuze, geen wedstrijd: de beste sport is die waarop u uw\n"
"doelen bereikt. Wilt u verder? Begin uw groeiplan dan met deze schatting.\n",

	.question = { {
		.question = "Wat staat in uw beleid voor sociale media voorop?",
		.answer = {
			"Niet beantwoord: wat staat in het beleid voorop?",
			"De middelen: de \"media\" zelf",
			"Het \"sociale\": anders samenwerken, organiseren en verdienen",
		},
		.background =
"Wie vanuit de middelen denkt, vraagt zich af hoe Facebook meer betrokkenheid\n"
"kan opleveren. Voor velen is dat een logisch begin. Maar de blik gaat zo\n"
"naar binnen: het bedrijf deelt middelen uit, vraagt niet wat de mensen nodig\n"
"hebben, en veel verder komt het niet.\n"
"Daarachter liggen grotere vragen. Mensen zijn steeds mobieler en delen hun\n"
"eigen tijd vrijer in. Wie dat ook op het werk wil, met nieuwe vormen van\n"
"samenwerken en kennis die gedeeld wordt, begint bij wat zij nodig hebben.\n"
"Dan komen er misschien kanalen en platforms uit waar het bedrijf zelf nooit\n"
"op was gekomen, en die medewerkers of leveranciers in beweging brengen.\n",
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
			"Niet beantwoord: welke plaats hebben ze in HR?",
			"Een vaste: ze horen bij de HR-strategie",
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
"Een voorbeeld is TeamKPN, het interne platform van KPN: monteurs en\n"
"adviseurs delen er hun kennis, houden elkaar op de hoogte en helpen elkaar\n"
"als ze onderweg zijn.\n",
		.advice = {
"Geef ze een plaats in de HR-strategie en begin met iets voor uw mensen: een\n"
"plek waar collega's van alle afdelingen elkaar vinden en helpen, zoals\n"
"monteurs en adviseurs van KPN op TeamKPN. De werving kan gewoon doorgaan.\n",
"Bewaar hun plaats in de HR-strategie, en houd gebruik naar buiten (werving)\n"
"en gebruik naar binnen (ontwikkeling, netwerken) uit elkaar.\n",
		},
	}, {
		.question = "Voor welk werk zet u sociale media in?",
		.answer = {
			"Niet beantwoord: voor welk werk zet u ze in?",
			"Het gebruikelijke, zoals HR en marketing",
			"Minder voor de hand liggend werk: innovatie, productie",
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
"  goud te vinden. Een Australisch bedrijf bedacht er een. Kosten: een half\n"
"  miljoen dollar; opbrengst: 6 miljard.\n"
"Wie zo werkt, wordt een social business.\n",
		.advice = {
"Bekijk een proces buiten HR en marketing eens van buiten naar binnen.\n"
"Kunnen klanten meeontwerpen, zoals met de Digital Designer van Lego? Of\n"
"bewoners meedenken, zoals bij Woonbedrijf in Eindhoven? Begin klein.\n",
"Blijf van buiten naar binnen kijken en blijf durven: Goldcorp zette voor\n"
"een half miljoen dollar 50 jaar gegevens online; dat bracht 6 miljard op.\n",
		},
	}, {
		.question = "Waaruit bestaat uw beleid voor sociale media vooral?",
		.answer = {
			"Niet beantwoord: waaruit bestaat het beleid vooral?",
			"Geboden en verboden",
			"Kansen, en hulp om ze te benutten",
		},
		.background =
"Organisaties die gewend zijn van bovenaf te sturen, regelen gedrag met\n"
"opdrachten en verboden. Het levert veel meer op om medewerkers en klanten de\n"
"weg te wijzen, ze op gang te helpen en ze iets te geven om naar te streven.\n"
"Schrijf praktische, positieve richtlijnen. Zet daarna goede voorbeelden in\n"
"het licht en zorg dat er een team van coaches en ambassadeurs bij de hand\n"
"is. Mensen leren dan van elkaar, van onderop, en benutten de mogelijkheden\n"
"veel beter.\n",
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
"Vier antwoorden over sociale media geven een organisatie een plaats op een\n"
"ladder van vijf fasen. Zonder antwoorden stelt groeiladder op een terminal\n"
"de vragen zelf; anders leest het een enquete: op elke regel vier antwoorden\n"
"achteraan (a, b of -).\n"
"\n"
"Opties:\n"
"  -1, -2, -3, -4 antwoord beantwoord een vraag met a of b; weglaten mag\n"
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
		[ANSWERED_TWICE] = "de vraag is twee keer beantwoord; een keer "
		    "is genoeg",
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
		[NOT_AN_ANSWER] = "%s:%" PRIu64 ": antwoord %d is geen a, b of -",
		[TOO_LONG] = "%s:%" PRIu64 ": de antwoorden beslaan meer dan "
		    "4 KiB van de regel",
		[CUT_OFF] = "%s:%" PRIu64 ": de regel kon maar voor een deel "
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
	.most_room = "Meeste ruimte (kleinste aandeel antwoorden van 2 punten): "
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
