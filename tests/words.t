#!/bin/sh
# The words, each language by itself: every text that the program has is there,
# tells the facts that it must, is ASCII, and fits. A new language needs a
# table of its own here, and nothing in any other test.
#
# A row is PLACE|WORD ...: the text at that place has each of the words, in
# which _ is a space, or is all of what stands behind =; and each text has a row
# in the table of its language. What stands behind `never` is in no text, and a
# place behind ? comes up only with some rules.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit

cat >table.en <<'END'
usage|Usage: answer language list file phase growth_ladder asks_the_questions
usage|group four_answers -1 -2 -3 -4 -q -l -f -Hqs -h -V a,_b_or_-
help -1|answer_question_1,_2,_3_or_4 rest stay_open
help -q|only points_and_phase tab
help -l|English Dutch ALL MESSAGES LANG
help -f|fields answers 3-6_or 3,5,4,7 otherwise last_four
help -H|first_row each_file header
help -s|summary instead_of_lines -q:_only_counts
help -h|help
help -V|version
question 1|What_is_your social_media policy concerned_with
question 2|What_place social_media HR_policy
question 3|What_do_you_use social_media for?
question 4|How policy steer use_of_social_media
answer 1a|1_point_ "media" tools
answer 1b|2_points_ "social" connect organise earn
answer 2a|2_points_ integral_part strategy HR
answer 2b|1_point_ Ad_hoc visible employer Facebook Twitter
answer 3a|1_point_ usual HR marketing
answer 3b|2_points_ Less_obvious innovation production
answer 4a|1_point_ orders bans
answer 4b|2_points_ opportunities showing_the_way
first|Phase_ _points)
place|you_are_in_phase_
answers|=Your_answers
answer 1-|1-2_points_ Not_answered: policy concerned_with
answer 2-|1-2_points_ Not_answered: place HR_policy
answer 3-|1-2_points_ Not_answered: what_you_use for
answer 4-|1-2_points_ Not_answered: policy_steers_the_use
meaning 1-2|What_phase_1_or_2_means start_from_the_tools orders_and_bans
meaning 1-2|no_reproach costs_less risks_less sound_choice pity weighed
meaning 3|What_phase_3_means your_sector your_own_way Higher_is_not_better
meaning 3|not_every_process goal staying choice
meaning 4-5|What_phase_4_or_5_means People_come_before_tools HR_strategy
meaning 4-5|unusual show_the_way not_the_aim goal cost risk less_is_allowed
meaning 1-3|What_phase_1,_2_or_3_means low_phase open_questions not_better
meaning 1-3|possible costs_less risks_less rest_before
meaning 3-5|What_phase_3,_4_or_5_means high_phase possible open_questions honest
meaning 1-5|phase_from_1_to_5 start_again
head of steps|=What_to_do_next
head of what to keep|=What_to_keep
head of what is open|=What_the_open_questions_can_still_decide
choose|Choose_a_goal_first step agree who_begins
step 1|ask_ten_employees_or_suppliers help Then_choose_the_channel
step 2|HR_strategy your_own_people colleagues engineers_and_consultants
step 2|TeamKPN Recruiting
step 3|outside_HR_and_marketing production customers Nike Woonbedrijf
step 3|residents apartments design sneakers
step 4|bans one_page practical positive guidelines examples coaches
step 4|ambassadors
discuss 1|Discuss: our_people need?
discuss 2|Discuss: own_employees social_media?
discuss 3|Discuss: outsiders cannot?
discuss 4|Discuss: ban advice
keep 1|Keep need_before channel platforms
keep 2|Keep HR_strategy apart outside_(recruiting) inside_(development
keep 2|new_networks)
keep 3|bold cost yield contest ways gold Goldcorp half_a_million_dollars
keep 3|6_billion
keep 4|Keep practical positive coaches ambassadors examples guidelines
open|=phase
?settled|stays_phase_ whatever Answering_the_open_questions grow
?distance one|For_phase_ _you_need_ _points;_you_are_ _short,_on_question_
?distance all|For_phase_ points; _short,_on_questions_ _and_
?distance some|For_phase_ points; _short,_on_question_ _or_
?distance at most|For_phase_ points; at_most _short.
?distance at least|For_phase_ points; you_lack_at_least_ ,_on_question
no distance|no_more_points phase_4_or_5? questions_cannot_tell
closing|first_estimate not_a_verdict ladder not_a_contest no_recipe goals
closing|growth_plan four_questions Michiel_Croon Sake_Smit_(KPN_Consulting)
welcome|Four_questions organisation social_media a_or_b only_Enter
welcome|question_open ?_to_read_the_background
prompt|a,_b,_?_or_Enter:
again|a_or_b ?_for_the_background Enter leaves_the_question_open
background 1|inward tools engagement need mobile flexible channels platforms
background 1|Facebook suppliers sharing_knowledge
background 2|recruitment BSM),_which_face_outward ESM),_which_face_inward
background 2|business_social_media_(BSM enterprise_social_media_(ESM
background 2|engineers consultants With_ESM colleagues networks knowledge
background 2|Twitter LinkedIn Facebook TeamKPN KPN: develop on_the_road
background 3|blood_type residents apartments points sneakers customers Canada
background 3|put_50_years Australia half_a_million_dollars yielded_6_billion
background 3|Facebook Woonbedrijf_in_Eindhoven architects_Inbo Strijp Twitter
background 3|Pinterest In_Israel At_Nike,_customers at_Lego Digital_Designer
background 3|Goldcorp,_of_Canada social_shops social_business family
background 4|bans guidelines practical positive examples coaches ambassadors
background 4|the_bottom_up showing
command|This_command_gives_the_same_result:
nothing answered|no_question at_least_one
answer wrong|-1_c:_ a_or_b
answer twice|twice -1_b:
answer missing|missing a_or_b -1:
language unknown|unknown_language en_or_nl -l_xx:
language missing|language_is_missing en_or_nl -l:
option unknown|unknown_option options -x: groeiladder_-h
option unclear|--he: more_than_one in_full
value not taken|no_value --help=x:
fields wrong|-f_1-3: four_different_fields from_1 3-6_or_3,5,4,7
fields missing|-f: fields_are_missing 3-6_or_3,5,4,7
answers as files|no_such_file -1_to_-4 -1_b_-2_a
both|file: answers survey together -1 -4 -H -s -f
few answers|fewer_than_four_answers -:1: a,_b_or_-
wrong answer|-:1: answer_ _is_"c"; the_last_four_fields_must_be_a,_b_or_-
wrong field|-:1: answer_1_is_"c"; fields_2- _must_be_a,_b_or_-
five answers|-:1: five_answers -f -_for_an_open_question
long answers|four_answers -:1: 4_KiB
long row|-:1: -f 128_KiB leave_out_-f
many unreadable|12_lines first_ten
utf 16|file.utf16: UTF-16; iconv_-f_UTF-16_-t_UTF-8
archive|file.zip: zip_archive CSV
cr alone|file.cr: CR_alone tr_'\r'_'\n'
output itself|file.out: output another_name
no file|cannot_be_read No_such_file
folder|cannot_be_read directory
loop|cannot_be_read ymbolic_link
no way|file.out/x: cannot_be_read
long name|000: cannot_be_read
no output|standard_output:_cannot_be_written
summary one|1_assessment,_1_complete 1_line_could_not Phase_1_or_2_ Phase_3_
summary one|Phase_4_or_5_ answers_that_earn_2_points_
summary many|2_assessments,_2_complete 2_lines_could_not open_
summary many|Most_room_to_grow_(lowest_share_of_2-point_answers):
summary many|Opinions_most_divided:_questions_1,_2,_3 _and_ _points_0,_
summary other|room_to_grow_ question_4. Opinions_most_divided:_question_4.
summary uncertain|Phase_1,_2_or_3 Phase_3,_4_or_5 total_still_open_1
summary none|Every_answer_that_was_given_already_earns_2_points.
summary none|On_every_question,_all_who_answered_it_agree.
summary empty|1_assessment,_0_complete Nothing_answered
never|rung race two_points
END

cat >table.nl <<'END'
usage|Gebruik: antwoord taal lijst bestand fase groeiladder_de_vragen_zelf
usage|groep vier_antwoorden -1 -2 -3 -4 -q -l -f -Hqs -h -V a,_b_of_-
help -1|beantwoord_vraag_1,_2,_3_of_4 rest blijft_open
help -q|alleen punten_en_fase tab
help -l|Engels Nederlands ALL MESSAGES LANG
help -f|velden antwoorden 3-6_of 3,5,4,7 anders laatste_vier
help -H|eerste_rij elk_bestand noemt_de_velden
help -s|samenvatting geen_regels -q:_alleen_aantallen
help -h|hulp
help -V|versie
question 1|beleid sociale_media voorop
question 2|Welke_plaats sociale_media HR-beleid
question 3|Waarvoor sociale_media in?
question 4|Hoe beleid stuurt gebruik_van_sociale_media
answer 1a|1_punt_ "Media" middelen_zelf kanalen platforms
answer 1b|2_punten_ "Sociaal" samenwerken organiseren verdienen
answer 2a|2_punten_ Een_vaste_plaats strategie HR
answer 2b|1_punt_ Ad_hoc zichtbaar werkgever Facebook Twitter
answer 3a|1_punt_ het_gebruikelijke HR marketing
answer 3b|2_punten_ minder_gebruikelijke innovatie productie
answer 4a|1_punt_ geboden verboden
answer 4b|2_punten_ kansen de_weg_te_wijzen
first|Fase_ _punten)
place|u_staat_in_fase_
answers|=Uw_antwoorden
answer 1-|1-2_punten_ Niet_beantwoord: beleid voorop
answer 2-|1-2_punten_ Niet_beantwoord: plaats HR-beleid
answer 3-|1-2_punten_ Niet_beantwoord: waarvoor
answer 4-|1-2_punten_ Niet_beantwoord: beleid_het_gebruik_stuurt
meaning 1-2|Wat_fase_1_of_2_betekent uit_van_de_middelen teugels
meaning 1-2|geen_verwijt kost_minder minder_risico verstandig Jammer afgewogen
meaning 3|Wat_fase_3_betekent uw_branche uw_eigen_weg Hoger niet_vanzelf_beter
meaning 3|niet_elk_proces sociale_media doel blijven keuze
meaning 4-5|Wat_fase_4_of_5_betekent Mensen zwaarder_dan_middelen
meaning 4-5|HR-strategie ongewone wijst_de_weg niet_het_doel kosten risico
meaning 4-5|Minder_doen_mag_ook
meaning 1-3|Wat_fase_1,_2_of_3_betekent lage_fase_is_nog_mogelijk open_vragen
meaning 1-3|niet_vanzelf_beter lagere_kosten minder_risico eerst_de_rest
meaning 3-5|Wat_fase_3,_4_of_5_betekent hoge_fase_is_nog_mogelijk open_vragen
meaning 3-5|eerlijker
meaning 1-5|fase_van_1_tot_en_met_5 Begin_opnieuw
head of steps|=Wat_u_nu_kunt_doen
head of what to keep|=Wat_zo_kan_blijven
head of what is open|=Wat_de_open_vragen_nog_uitmaken
choose|Kies_eerst_een_doel stap wie_begint
step 1|Vraag_tien_medewerkers_of_leveranciers nodig_hebben pas_daarna
step 1|kanaal
step 2|HR-strategie begin_intern collega's monteurs_en_consultants
step 2|TeamKPN werving
step 3|buiten_HR_en_marketing productie klanten Nike Woonbedrijf
step 3|bewoners woningen ontwierpen sneakers
step 4|verboden A4'tje praktische positieve richtlijnen voorbeelden coaches
step 4|ambassadeurs
discuss 1|Bespreek: mensen nodig_hebben?
discuss 2|Bespreek: eigen_medewerkers sociale_media?
discuss 3|Bespreek: buitenstaanders wij_niet_kunnen?
discuss 4|Bespreek: verbod advies
keep 1|Blijf nodig_hebben daarna_een_kanaal platforms
keep 2|blijven HR-strategie extern_doet_(werving) intern_(ontwikkeling
keep 2|nieuwe_netwerken) houd_uit_elkaar
keep 3|buitenaf kosten_en_baten prijsvraag goud Goldcorp een_half_miljoen
keep 3|dollar 6_miljard
keep 4|Houd praktisch positief richtlijnen coaches ambassadeurs voorbeelden
open|=fase
?settled|blijft_fase_ wat_u_verder_ook_antwoordt Antwoorden_helpt groeien
?distance one|Voor_fase_ _zijn_ _punten_nodig;_u_mist_er_ ,_bij_vraag_
?distance all|Voor_fase_ punten u_mist_er_ ,_bij_vraag_ _en_
?distance some|Voor_fase_ punten u_mist_er_ ,_bij_vraag_ _of_
?distance at most|Voor_fase_ punten mist_er_hooguit
?distance at least|Voor_fase_ punten u_mist_er_minstens_ ,_bij_vraag
no distance|Meer_punten_zijn_er_niet. fase_4_of_5? niet
closing|eerste_schatting geen_oordeel ladder_is_geen_wedstrijd
closing|recept_bestaat_niet
closing|doelen groeiplan vier_vragen Michiel_Croon Sake_Smit_(KPN_Consulting)
welcome|Vier_vragen organisatie sociale_media a_of_b alleen_Enter
welcome|vraag_open ?_leest_u_de_achtergrond
prompt|a,_b,_?_of_Enter:
again|a_of_b ?_voor_de_achtergrond Enter blijft_de_vraag_open
background 1|naar_zichzelf middelen betrokkenheid nodig mobieler kanaal
background 1|platform Facebook flexibeler leveranciers kennis_delen
background 2|werving (BSM),_gericht_op_de_buitenwereld
background 2|(ESM),_voor_gebruik_binnen_de_organisatie
background 2|business_social_media_(BSM enterprise_social_media_(ESM
background 2|Monteurs consultants kennis collega's netwerken Twitter LinkedIn
background 2|Facebook TeamKPN KPN. ESM_geeft ontwikkelen op_pad
background 3|bloedgroep bewoners appartementen punten sneakers klanten
background 3|zette_50_jaar Australisch half_miljoen_dollar leverde_6_miljard
background 3|prijsvraag
background 3|Facebook Woonbedrijf_in_Eindhoven architectenbureau_Inbo Strijp
background 3|Twitter Pinterest In_Israel Bij_Nike_ontwierpen_klanten
background 3|bij_Lego_eigen_modellen Digital_Designer Canadese_Goldcorp
background 3|social_shops social_business familie
background 4|geboden verboden richtlijnen praktische positieve voorbeelden coaches
background 4|ambassadeurs van_onderop de_weg_wijst
command|Met_deze_opdracht_krijgt_u_hetzelfde_resultaat:
nothing answered|geen_vraag minstens
answer wrong|-1_c:_ a_of_b
answer twice|twee_keer -1_b:
answer missing|ontbreekt a_of_b -1:
language unknown|onbekende_taal nl_(Nederlands) en_(Engels) -l_xx:
language missing|taal_ontbreekt nl_(Nederlands) en_(Engels) -l:
option unknown|onbekende_optie opties -x: groeiladder_-h
option unclear|--he: meer_dan_een helemaal_uit
value not taken|geen_waarde --help=x:
fields wrong|-f_1-3: vier_verschillende_velden vanaf_1 3-6_of_3,5,4,7
fields missing|-f: velden_ontbreken 3-6_of_3,5,4,7
answers as files|bestand_is_er_niet -1_tot_en_met_-4 -1_b_-2_a
both|file: antwoorden bestanden samen -1 -4 -H -s -f
few answers|minder_dan_vier_antwoorden -:1: a,_b_of_-
wrong answer|-:1: antwoord_ _is_"c"; de_laatste_vier_velden_moeten_a,_b_of_-
wrong field|-:1: antwoord_1_is_"c"; de_velden_2- _moeten_a,_b_of_-
five answers|-:1: vijf_antwoorden -f open_vraag_als_-
long answers|vier_antwoorden -:1: 4_KiB
long row|-:1: -f 128_KiB laat_-f_weg
many unreadable|12_regels eerste_tien
utf 16|file.utf16: UTF-16; iconv_-f_UTF-16_-t_UTF-8
archive|file.zip: zip-archief als_CSV
cr alone|file.cr: alleen_op_CR tr_'\r'_'\n'
output itself|file.out: uitvoer andere_naam
no file|lezen_is_niet_gelukt het_bestand_bestaat_niet
folder|lezen_is_niet_gelukt het_is_een_map
loop|lezen_is_niet_gelukt te_veel_symbolische_koppelingen
no way|file.out/x: lezen_is_niet_gelukt een_deel_van_het_pad_is_geen_map
long name|000: lezen_is_niet_gelukt de_naam_is_te_lang
no output|standaarduitvoer:_schrijven_is_niet_gelukt
summary one|1_vragenlijst,_1_volledig_ingevuld 1_regel_kon_niet Fase_1_of_2_
summary one|Fase_3_ Fase_4_of_5_ antwoorden_van_2_punten_
summary many|2_vragenlijsten,_2_volledig_ingevuld 2_regels_konden_niet open_
summary many|Meeste_groei_mogelijk_(laagste_aandeel_met_2_punten):
summary many|Meningen_het_sterkst_verdeeld:_vraag_1,_2,_3 _en_ _punten_0,_
summary other|groei_mogelijk vraag_4. Meningen_het_sterkst_verdeeld:_vraag_4.
summary uncertain|Fase_1,_2_of_3 Fase_3,_4_of_5 puntental_nog_open_1
summary none|Elk_gegeven_antwoord_levert_al_2_punten_op.
summary none|Over_geen_enkele_vraag_zijn_de_meningen_verdeeld.
summary empty|1_vragenlijst,_0_volledig_ingevuld Niets_ingevuld
never|sport trede meting engineers enquete kopregel twee_punten
END

# --- every text, as PLACE<TAB>TEXT in text.LANGUAGE; and what was printed

compiled pty
ln -s loop loop
printf '\377\376a\0' >file.utf16
printf 'PK\003\004' >file.zip
printf 'b,a,b,b\ra,a,a,a\r' >file.cr
printf 'b,a,b,b\n' >file.out

# put PLACE: one text, of all lines.
put() {
	tee -a "print.$language" | awk -v place="$1" '
		{ text = text (NR > 1 ? " " : "") $0 }
		END { print place "\t" text }'
}

# told PLACE ARGUMENT ...: the last line on standard error, of any width.
told() {
	printf '%s\t' "$1"
	shift
	{ gl -l "$language" "$@" >out; } 2>&1 | tail -n 1
}

# What is asked; a reply stands behind the prompt, which has no newline.
cat >ask.awk <<'EOF'
function put(more)
{
	if (more ~ /^groeiladder: /)
		place = "nothing answered"
	else
		print more >>printed
	sub(/^ +/, "", more)
	text[place] = text[place] " " more
}
BEGIN { place = "welcome" }
$0 == "" { place = ""; next }
/^[1-9][.] / { question = substr($0, 1, 1); place = ""; next }
/^   b  / {
	getline
	at = index($0, ": ")
	place = "prompt"
	put(substr($0, 1, at))
	$0 = substr($0, at + 2)
	place = $0 == "" ? "meaning 1-5" : \
	    reply == "?" ? "background " question : "again"
}
place != "" { put($0) }
END { for (place in text) print place "\t" text[place] }
EOF

# texts: all of them, in $language.
texts() {
	gl -h -l "$language" | tee "print.$language" |
		awk -f "$lib/help.awk" | grep -v '^languages\|^names'
	reports "$language" |
		awk -f "$lib/model.awk" -f "$lib/report.awk" |
		sed -n "s/^text|$language //p"
	for reply in '?' x; do
		asked "$(sed "s/.*/$reply\\\\n\\\\n/" answers | tr -d '\n')" \
			-l "$language"
		awk -v reply="$reply" -v printed="print.$language" \
			-f ask.awk err
	done
	asked 'b\n' -l "$language"
	tail -n 2 err | put command

	told 'answer wrong' -1 c
	told 'answer twice' -1 a -1 b
	told 'answer missing' -1
	told 'language unknown' -l xx -l "$language"
	told 'language missing' -l
	told 'option unknown' -x
	told 'option unclear' --he
	told 'value not taken' --help=x
	told 'fields wrong' -f 1-3
	told 'fields missing' -f
	# shellcheck disable=SC2046 # words are meant
	told 'answers as files' $(cat answers)
	told both -1 a file
	printf 'b\n' | told 'few answers'
	printf 'a,a,a,a,a,a,c,a\n' | told 'wrong answer'
	printf 'x,c,a,a,a,a,a,a\n' | told 'wrong field' -f "2-$last"
	printf 'a,a,a,a,a,a,a,a,\n' | told 'five answers'
	printf 'b,b,b,b,b,b,b,%5000sb\n' '' | told 'long answers'
	printf 'b,b,b,b,b,b,b,b,%140000s\n' '' | told 'long row' \
		-f "2-$last"
	printf 'x\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\n' | told 'many unreadable'
	told 'utf 16' file.utf16
	told archive file.zip
	told 'cr alone' file.cr
	printf 'output itself\t'
	# shellcheck disable=SC2069,SC2094 # just this is meant
	gl -l "$language" file.out 2>&1 >>file.out
	told 'no file' no/such
	told folder .
	told loop loop
	told 'no way' file.out/x
	told 'long name' "$(printf '%0300d' 0)"
	printf 'no output\t'
	gl -1 a -l "$language" 2>&1 >&-
	while read -r place states; do
		{
			rows "$states"
			[ "$place" != one ] || echo x
			[ "$place" != many ] || printf 'x\nx\n'
		} | gl -s -l "$language" 2>unused | put "summary $place"
	done <<'END'
one 1 baaaaaaaa
many 1 abbbbbbbb 1 baaaaaaaa
other 1 babb 1 baba
uncertain 1 aaa 1 aba 1 b
none 2 babb
empty 1 -
END
}

# --- the checks

languages=$(languages)
help_in en | sed -n 's/^question .*/a/p' >answers
last=$(($(wc -l <answers) + 1))
is "$(echo "$languages" | tr ' ' '\n' | sort)" \
	"$(printf '%s\n' table.* | sed 's/table[.]//')" \
	'each language of the help has its table here'
language=en
texts >text.en
for language in $languages; do
	[ "$language" = en ] || texts >"text.$language"
	awk -F '\t' '
	FILENAME == "text.en" { english[$0] }
	FILENAME == text {
		place[$1] = place[$1] "\n" $2
		if (text != "text.en" && $0 in english)
			print $1 ": as in English: " $2
		# Points and answer: 10 columns, 2 and 60.
		if ($0 ~ /[^ -~\t]/ || $1 ~ /^answer [1-9]/ && length($2) > 72)
			print $1 ": not ASCII or too wide: " $2
	}
	FILENAME ~ /^print/ && (/[^ -~]/ || length > (/^ / ? 80 : 78)) {
		print "not ASCII or too wide: " $0
	}
	FILENAME ~ /^table/ {
		at = index($0, "|")
		where = substr($0, 1, at - 1)
		needed = !sub(/^[?]/, "", where) && where != "never"
		told[where]
		words = split(substr($0, at + 1), word, " ")
		texts = split(substr(place[where], 2), one, "\n")
		for (i = 1; i <= words && where == "never"; i++) {
			gsub("_", " ", word[i])
			for (other in place)
				if (index(place[other], word[i]))
					print other ": never \"" word[i] "\""
		}
		if (texts == 0 && needed)
			print where ": there is no such text"
		for (i = 1; i <= texts; i++)
			for (j = 1; j <= words; j++) {
				gsub("_", " ", word[j])
				if (word[j] ~ /^=/ ? \
				    one[i] != substr(word[j], 2) : \
				    !index(one[i], word[j]))
					print where ": no \"" word[j] \
					    "\" in: " one[i]
			}
	}
	END {
		for (where in place)
			if (!(where in told))
				print where ": no row for:" place[where]
		print "checked"
	}' text="text.$language" text.en "text.$language" \
		"print.$language" "table.$language" | sort -u >wrong
	is "$(sed 8q wrong)" checked \
		"$language: each text is there, and its facts"
done

plan
