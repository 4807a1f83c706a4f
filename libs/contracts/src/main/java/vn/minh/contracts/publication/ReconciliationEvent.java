package vn.minh.contracts.publication;

import vn.minh.contracts.Event;

/**
 * Facts about one comparison of both sides: what was accepted, and what the sector database says it holds. The subject is
 * the reconciliation (đối soát).
 *
 * <p>In all of them {@code target} names the sector database, {@code department} the city by its department's code, and
 * {@code setCode} with {@code schoolYear} what was compared.
 */
public sealed interface ReconciliationEvent extends Event
        permits ReconciliationStartedV1, ReconciliationComparedV1, ReconciliationLapsedV1, ReconciliationRepairedV1 {

    String TOPIC = "minh.publication.reconciliation.v1";
}
