//! The list of steps that the plugin's statements are compared with.

use write_protocol::Protocol;

/// `BLESS=1` writes it.
#[test]
fn the_list_of_steps_is_what_the_model_runs() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/steps.json");
    let made = Protocol::json();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), made);
    let read: serde_json::Value = serde_json::from_str(&made).unwrap();
    assert_eq!(read["Checkout"][0][0], "Reserve");
}
