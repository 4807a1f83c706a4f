package vn.minh.publication.delivery;

/** How a sector database is told. The machine of a delivery is the same for all three. */
public enum Way {
    /** Over the event log, in the transaction that marks the record as sent. */
    TOPIC,
    /** By an idempotent PUT after that transaction; the answer is the receipt. */
    HTTP,
    /** In an import workbook that an officer makes and brings back; nothing leaves by itself. */
    FILE
}
