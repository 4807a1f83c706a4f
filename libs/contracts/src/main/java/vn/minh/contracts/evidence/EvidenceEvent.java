package vn.minh.contracts.evidence;

import vn.minh.contracts.Event;

/** Facts about one item of evidence (minh chứng); the subject is its id. */
public sealed interface EvidenceEvent extends Event
        permits EvidenceAnnouncedV1, EvidenceStoredV1, EvidenceRefusedV1, EvidenceSealedV1, EvidenceDroppedV1 {

    String TOPIC = "minh.evidence.evidence.v1";
}
