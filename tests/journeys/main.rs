//! What visitors do, in three browsers.
//! Each journey is written once; `cargo xtask journeys WORD` runs those whose name contains the word.

mod access;
mod cases;
mod choose;
mod embed;
mod faults;
mod gallery;
mod gear;
mod hosts;
mod keep;
mod keyboard;
mod links;
mod measures;
mod offline;
mod pictures;
mod reading;
mod share;
mod shared;
mod start;

use std::process::ExitCode;

use product_tests::browser::run;
use product_tests::journeys;

#[expect(
    clippy::too_many_lines,
    reason = "it is the list of all journeys, and nothing else"
)]
fn main() -> ExitCode {
    let measuring = journeys![
        gear::a_key_press_is_fast_on_a_slow_processor,
        measures::answers_within_a_frame,
        measures::nothing_moves_after_the_first_paint,
        measures::stays_small_over_thousands_of_changes,
    ];
    let journeys = journeys![
        start::opens_with_a_heading,
        start::any_path_opens_the_page,
        start::lives_in_a_folder,
        start::loads_each_file_once_and_nothing_else,
        start::loads_what_a_first_visit_runs_and_the_rest_later,
        start::leaves_a_page_alone_until_the_browser_is_idle_or_somebody_is_there,
        start::lays_out_later_what_nobody_sees,
        start::never_shows_a_list_without_its_choice,
        start::never_takes_away_what_a_hand_is_on,
        start::keeps_nothing_for_whom_nobody_is_there,
        start::says_so_when_wasm_is_missing,
        start::says_so_when_its_styles_are_missing,
        start::says_so_when_wasm_is_broken,
        start::keeps_a_sentence_when_no_script_runs,
        start::says_so_when_it_stops,
        choose::answers_and_keeps_the_answer_in_the_address,
        choose::goes_back_and_forward,
        choose::answers_first_and_lets_the_rest_follow,
        choose::a_list_shows_what_the_state_says,
        choose::asks_and_takes_the_answer,
        choose::works_by_keyboard_alone,
        choose::says_each_answer_once,
        choose::tries_the_cable_one_has_and_looks_for_a_symptom,
        gear::finds_a_device_by_keyboard_alone,
        gear::takes_a_device_with_the_mouse_and_clears_it,
        gear::offers_the_sockets_of_a_device,
        gear::says_what_the_levels_are_and_keeps_them_in_the_link,
        gear::keeps_what_was_typed_where_it_was_typed,
        gear::names_bad_figures_beside_their_fields,
        gear::is_open_to_everybody_while_a_list_is_open,
        links::names_what_it_cannot_use,
        links::shows_hostile_text_as_text,
        links::survives_any_length,
        links::takes_ten_thousand_hostile_links,
        share::copies_the_link_and_opens_it_afresh,
        share::hands_the_link_to_the_system,
        share::sends_the_drawing_with_the_link,
        share::says_so_when_the_browser_refuses_to_copy,
        share::shows_the_link_as_a_code,
        share::shows_the_link_where_nothing_can_copy_it,
        share::copies_the_shopping_list,
        reading::lights_a_conductor_from_its_row,
        reading::lights_a_conductor_from_each_of_its_rows,
        reading::lights_without_motion_where_that_is_wanted,
        reading::lights_a_row_from_its_conductor,
        reading::looks_inside,
        reading::the_words_of_a_drawing_can_be_read_on_a_phone,
        pictures::a_tap_on_a_card_chooses,
        pictures::the_arrow_keys_go_through_the_cards,
        pictures::an_input_is_not_taken_for_the_source,
        keep::hands_over_files,
        keep::paints_the_drawing,
        keep::prints_on_one_page,
        keep::prints_from_a_phone_as_from_a_desk,
        keep::shows_what_arrives_at_the_ears,
        keyboard::reaches_every_control_and_never_gets_lost,
        cases::every_case_of_the_table,
        access::nothing_is_in_the_way,
        access::fits_every_width,
        access::shows_the_answer_on_the_first_screen,
        gallery::has_no_barriers_by_light,
        gallery::has_no_barriers_by_lamp,
        gallery::has_no_barriers_in_forced_colours,
        gallery::shows_states_in_forced_colours,
        gallery::fits_the_smallest_phone,
        shared::answers_before_any_script_runs,
        shared::wakes_up_without_losing_anything,
        shared::wakes_up_with_the_keyboard_where_it_was,
        shared::wakes_up_without_a_jump,
        shared::says_the_same_static_and_live,
        shared::reads_without_javascript,
        shared::has_room_for_fingers_without_javascript,
        offline::answers_any_link_without_a_network,
        offline::leaves_other_pages_to_the_host,
        offline::offers_a_newer_release,
        offline::offers_a_release_that_was_on_its_way_before,
        offline::lets_an_old_window_fetch_its_second_part,
        offline::keeps_again_what_the_browser_threw_away,
        offline::never_mixes_two_releases,
        offline::refuses_a_release_that_is_not_whole,
        embed::a_card_is_the_answer_alone,
        embed::a_frame_never_shows_more_than_the_card,
        embed::a_frame_is_cut_before_the_program_starts,
        embed::the_share_bar_gives_the_card,
        embed::a_host_with_headers_lets_only_the_card_into_frames,
        faults::works_where_nothing_can_be_stored,
        faults::keeps_the_answer_when_the_network_goes,
        faults::says_that_it_is_slow,
        faults::reads_in_a_browser_without_modules,
        faults::says_so_without_webassembly,
        faults::goes_on_when_the_host_has_moved_on,
        faults::waits_for_its_second_part,
        faults::says_so_when_its_second_part_is_missing,
        faults::works_in_a_browser_that_makes_no_wasm_at_once,
        faults::comes_back_as_it_was,
        hosts::works_at_the_root_of_a_host,
        hosts::works_in_a_folder_of_a_host,
        hosts::nginx_sends_what_hosting_says,
        hosts::caddy_sends_what_hosting_says,
    ];
    run(&journeys, &measuring)
}
