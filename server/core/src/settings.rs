//! The numbers that a manager may turn: how long to ring, to wrap up, to wait for someone whose line dropped.
//!
//! They are data of the hotline (`[settings]` in `knowledge/hotline.toml`), in whole seconds there; a key that is left out
//! keeps the value of [`Settings::default`], and an unknown key is refused, so that a misspelt one cannot be silently ignored.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// What the ACD of one hotline needs to know about its manners.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How long an offer rings before the agent is set aside and another is sought.
    #[serde(rename = "ring_s", with = "seconds")]
    pub ring: Duration,
    /// How long an agent may write up a call that needed no interpreter.
    #[serde(rename = "wrap_up_s", with = "seconds")]
    pub wrap_up: Duration,
    /// How long an agent may write up an interpreted call: there is more to tell.
    #[serde(rename = "wrap_up_interpreted_s", with = "seconds")]
    pub wrap_up_interpreted: Duration,
    /// What one press of "more time" adds to a wrap-up.
    #[serde(rename = "wrap_up_step_s", with = "seconds")]
    pub wrap_up_step: Duration,
    /// How long a party whose connection is lost keeps the place in the call.
    #[serde(rename = "grace_s", with = "seconds")]
    pub grace: Duration,
    /// Most calls that may wait; the next one is told so and refused.
    pub waiting_max: usize,
    /// A call answered within this time counts towards the service level.
    #[serde(rename = "service_level_s", with = "seconds")]
    pub service_level: Duration,
    /// A caller who leaves sooner than this never really waited: left out of the service level and of abandonment.
    #[serde(rename = "short_abandon_s", with = "seconds")]
    pub short_abandon: Duration,
    /// Share of calls that should be answered within `service_level`, percent.
    pub target_service_level_percent: u8,
    /// Share of callers who may give up, percent.
    pub target_abandon_percent: u8,
    /// Mean speed of answer that should be reached.
    #[serde(rename = "target_asa_s", with = "seconds")]
    pub target_asa: Duration,
    /// Occupancy above which people tire, percent.
    pub target_occupancy_percent: u8,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            ring: Duration::from_secs(20),
            wrap_up: Duration::from_secs(90),
            wrap_up_interpreted: Duration::from_secs(120),
            wrap_up_step: Duration::from_secs(60),
            grace: Duration::from_secs(30),
            waiting_max: 1_000,
            service_level: Duration::from_secs(20),
            short_abandon: Duration::from_secs(5),
            target_service_level_percent: 80,
            target_abandon_percent: 5,
            target_asa: Duration::from_secs(30),
            target_occupancy_percent: 85,
        }
    }
}

/// Durations as whole seconds, so that the files stay readable; the unit is in the name of the key.
mod seconds {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(span: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(span.as_secs())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        u64::deserialize(deserializer).map(Duration::from_secs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_leaves_out_keeps_its_default() {
        let settings: Settings = serde_json::from_str(r#"{"ring_s": 15}"#).unwrap();
        assert_eq!(settings, Settings { ring: Duration::from_secs(15), ..Settings::default() });
    }

    #[test]
    fn a_misspelt_key_is_refused() {
        assert!(serde_json::from_str::<Settings>(r#"{"ring_seconds": 15}"#).is_err());
    }
}
