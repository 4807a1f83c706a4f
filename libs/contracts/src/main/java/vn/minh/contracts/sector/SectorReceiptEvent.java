package vn.minh.contracts.sector;

import vn.minh.contracts.Event;

/** What the sector database answers. External: the subject is the record. */
public sealed interface SectorReceiptEvent extends Event permits SectorReceiptIssuedV1 {

    String TOPIC = "minh.sector.receipts.v1";
}
