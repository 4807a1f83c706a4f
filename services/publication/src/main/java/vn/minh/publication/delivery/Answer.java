package vn.minh.publication.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;

/** What came back when a sector database was asked by HTTP. */
public sealed interface Answer {

    /** Taken or refused: a receipt like any other. */
    record Receipt(SectorReceiptIssuedV1 receipt) implements Answer {}

    /** @param pause how long it asked to be left alone; absent when it did not say */
    record Busy(@Nullable Duration pause) implements Answer {}

    /** Nothing came, or nothing that can be understood: whether it has the record is not known. */
    record Away(String why) implements Answer {}
}
