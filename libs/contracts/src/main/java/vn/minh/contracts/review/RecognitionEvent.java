package vn.minh.contracts.review;

import vn.minh.contracts.Event;

/** Facts about the recognition of a level (công nhận mức độ); the subject is the recognition. */
public sealed interface RecognitionEvent extends Event permits LevelRecognisedV1, LevelSupersededV1, LevelRevokedV1 {

    String TOPIC = "minh.review.recognition.v1";
}
