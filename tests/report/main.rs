//! Every number of the dashboard, of the report and of the command line is what the facts say.

#[cfg(test)]
mod recount;

#[cfg(test)]
mod stories {
    use std::path::{Path, PathBuf};
    use std::process::Command;
    use std::sync::Arc;

    use jiff::civil::Date;
    use sansha::adapters::store::{DataFolder, SqliteStore};
    use sansha::services::dashboards::floor_view;
    use sansha::services::hotline::Hotline;
    use sansha::services::people::People;
    use sansha::services::ports::{Batch, EventLog};
    use sansha::services::reports::{day, from_log};
    use sansha_core::acd::Acd;
    use sansha_core::fact::Record;
    use sansha_core::floor::Floor;
    use sansha_core::hours::day_of;
    use sansha_core::ledger::Ledger;
    use sansha_core::simulation;
    use sansha_core::time::Timestamp;
    use serde_json::{Value, json};
    use uuid::Uuid;

    use crate::recount::recount;

    /// Some days of people who mostly do the sensible thing.
    fn log(hotline: &Hotline, seed: u64) -> Vec<Record> {
        simulation::facts(seed, 15_000, &hotline.calendar)
    }

    /// Instants to look at: the end of each day's facts, and some in the middle of things.
    fn instants(records: &[Record]) -> Vec<(Date, Timestamp)> {
        let mut instants: Vec<(Date, Timestamp)> = Vec::new();
        for pair in records.windows(2).filter(|pair| day_of(pair[0].at) != day_of(pair[1].at)) {
            // Also as it is seen on the day after.
            instants.extend([(day_of(pair[0].at), pair[0].at), (day_of(pair[0].at), pair[1].at)]);
        }
        instants.extend(records.iter().step_by(records.len() / 4).map(|record| (day_of(record.at), record.at)));
        instants
    }

    fn folded(records: &[Record], at: Timestamp) -> (Floor, Ledger) {
        let (mut floor, mut ledger) = (Floor::default(), Ledger::default());
        for record in records.iter().take_while(|record| record.at <= at) {
            let touched = floor.apply(record);
            ledger.apply(record, &floor, &touched);
        }
        (floor, ledger)
    }

    /// Whatever the recount names is the same in `told`; fractions to the last digits that division leaves.
    fn assert_same(told: &Value, counted: &Value, what: &str) {
        for (name, counted) in counted.as_object().unwrap() {
            let Some(told) = told.get(name) else { continue };
            let near = match (told.as_f64(), counted.as_f64()) {
                (Some(told), Some(counted)) => (told - counted).abs() <= 1e-9 * counted.abs().max(1.0),
                (None, _) | (_, None) => told == counted,
            };
            assert!(near, "{what}: {name} is told as {told} and counted as {counted}");
        }
    }

    /// The tiles that a dashboard shows, by name.
    const TILES: [&str; 12] = [
        "offered",
        "answered",
        "abandoned",
        "refused",
        "waiting",
        "oldest_arrived",
        "service_level",
        "service_level_answered",
        "asa_ms",
        "aht_ms",
        "abandon_rate",
        "occupancy",
    ];

    fn folder() -> PathBuf {
        std::env::temp_dir().join(format!("sansha-report-{}", Uuid::now_v7()))
    }

    async fn kept(folder: &Path, records: &[Record]) -> SqliteStore {
        let store = SqliteStore::open(DataFolder::own(folder).unwrap()).await.unwrap();
        let mut first_seq = 1;
        for chunk in records.chunks(5_000) {
            store.append(Batch { first_seq, records: chunk.to_vec(), words: Vec::new() }).await.unwrap();
            first_seq += u64::try_from(chunk.len()).unwrap();
        }
        store
    }

    #[tokio::test]
    async fn dashboard_and_report_say_what_a_recount_of_the_facts_says() {
        let hotline = Hotline::load(None).unwrap();
        let empty = folder();
        let people = People::load(Arc::new(kept(&empty, &[]).await)).await.unwrap();
        for seed in [1, 2] {
            let records = log(&hotline, seed);
            assert_ne!(day_of(records[0].at), day_of(records.last().unwrap().at), "the log crosses midnight");
            for (date, at) in instants(&records) {
                let (floor, ledger) = folded(&records, at);
                let counted = recount(&records, date, at.ms());
                let report = serde_json::to_value(day(&ledger, (&hotline.calendar, &hotline.settings), date, at)).unwrap();
                assert!(TILES.iter().all(|tile| report.get(tile).is_some() && counted.get(tile).is_some()), "{report}");
                assert_same(&report, &counted, &format!("seed {seed}, report of {date} at {at}"));
                if date == day_of(at) {
                    let acd = Acd::on(floor, hotline.calendar.clone(), hotline.settings);
                    let view = serde_json::to_value(floor_view(&acd, &ledger, &people, at)).unwrap();
                    assert_same(&view["tiles"], &counted, &format!("seed {seed}, floor at {at}"));
                    assert_eq!(sum(&view["languages"], "offered"), counted["offered"], "languages add up to the whole");
                }
                for name in ["offered", "answered", "answered_in_time", "abandoned", "short_abandons", "refused", "waiting", "handled"] {
                    assert_eq!(sum(&report["halves"], name), counted[name], "half-hours add up to the whole: {name}");
                }
            }
        }
        std::fs::remove_dir_all(empty).unwrap();
    }

    fn sum(rows: &Value, name: &str) -> Value {
        json!(rows.as_array().unwrap().iter().map(|row| row[name].as_u64().unwrap()).sum::<u64>())
    }

    #[tokio::test]
    async fn the_command_line_counts_any_day_again_from_a_folder() {
        let hotline = Hotline::load(None).unwrap();
        let (folder, records) = (folder(), log(&hotline, 3));
        let store = kept(&folder, &records).await;
        let (date, at) = instants(&records)[0];
        let counted = recount(&records, date, at.ms());
        // Through text and back, as the command line's answer goes.
        let told = serde_json::to_string(&from_log(&store, &hotline, date, Some(at)).await.unwrap()).unwrap();
        let told: Value = serde_json::from_str(&told).unwrap();
        assert_same(&told, &counted, "from the log");

        let said = report(&folder, &["--date", &date.to_string(), "--at", &at.to_string(), "--json"]);
        assert_eq!(serde_json::from_slice::<Value>(&said.stdout).unwrap(), told);
        let last = serde_json::from_slice::<Value>(&report(&folder, &["--date", &date.to_string(), "--json"]).stdout).unwrap();
        assert!(last["as_of"].as_i64().unwrap() > at.ms(), "without an instant it counts every fact that can matter to the day");
        assert_same(&last, &recount(&records, date, last["as_of"].as_i64().unwrap()), "to the last fact that matters");
        let words = String::from_utf8(report(&folder, &["--date", "2024-09-01"]).stdout).unwrap();
        assert!(words.contains("service_level           –\n"), "a day of rest has no service level: {words}");
        assert_eq!(report(&folder.join("none"), &["--date", "2024-09-18"]).status.code(), Some(1));
        assert_eq!(report(&folder, &["--date", "18.9."]).status.code(), Some(2));
        store.close().await;
        std::fs::remove_dir_all(folder).unwrap();
    }

    fn report(folder: &Path, arguments: &[&str]) -> std::process::Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sansha"));
        command.args(["report", "day", "--data"]).arg(folder).args(arguments).output().unwrap()
    }
}
