package vn.minh.contracts.evidence;

import vn.minh.contracts.Event;

/**
 * Facts about one item of evidence (minh chứng); the subject is its id.
 *
 * <p>In all of them {@code evidenceId} is the item of evidence and {@code unit} the code of the unit it belongs to. A
 * code ({@code MC.1.3.02}) it has only once it is stored.
 */
public sealed interface EvidenceEvent extends Event
        permits EvidenceAnnouncedV1,
                LinkAnnouncedV1,
                EvidenceStoredV1,
                EvidenceRefusedV1,
                EvidenceReplacementAnnouncedV1,
                EvidenceReplacementLapsedV1,
                EvidenceDescribedV1,
                LinkCheckedV1,
                EvidenceSealedV1,
                EvidenceDroppedV1 {

    String TOPIC = "minh.evidence.evidence.v1";
}
