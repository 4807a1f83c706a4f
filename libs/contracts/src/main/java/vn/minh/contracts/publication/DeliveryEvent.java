package vn.minh.contracts.publication;

import vn.minh.contracts.Event;

/** Facts about one record on its way to one sector database; the subject is the delivery. */
public sealed interface DeliveryEvent extends Event
        permits DeliveryQueuedV1,
                DeliveryRevisedV1,
                DeliverySentV1,
                DeliveryTimedOutV1,
                SectorRecordAcceptedV1,
                SectorRecordRejectedV1,
                DeliveryCorrectedV1,
                DeliveryParkedV1,
                DeliveryRetriedV1 {

    String TOPIC = "minh.publication.delivery.v1";
}
