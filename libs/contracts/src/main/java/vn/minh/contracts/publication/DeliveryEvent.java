package vn.minh.contracts.publication;

import vn.minh.contracts.Event;

/**
 * Facts about one record on its way to one sector database; the subject is the delivery.
 *
 * <p>In all of them {@code selfAssessmentId} is the dossier whose result it carries, {@code recordKey} is {@code
 * <unit>|<set code>|<school year>|<kind>}, and {@code revision} counts from 1 what that record should say.
 */
public sealed interface DeliveryEvent extends Event
        permits DeliveryQueuedV1,
                DeliveryRevisedV1,
                DeliverySentV1,
                DeliveryTimedOutV1,
                SectorRecordAcceptedV1,
                SectorRecordRejectedV1,
                DeliveryCorrectedV1,
                DeliveryParkedV1,
                DeliveryRetriedV1,
                DeliveryWithdrawnV1 {

    String TOPIC = "minh.publication.delivery.v1";
}
