package vn.minh.review.workload;

/**
 * How many dossiers stand where.
 *
 * @param waiting in the queue, held by nobody
 * @param held on a desk
 * @param awaitingUnit gone back to the unit for more evidence
 * @param secondReadings being read a second time, by another than the one who holds it
 * @param late not concluded though the last day of the review passed
 */
public record Load(
        long waiting, long held, long awaitingUnit, long proposed, long concluded, long secondReadings, long late) {

    public static final Load NONE = new Load(0, 0, 0, 0, 0, 0, 0);

    Load plus(Load other) {
        return new Load(
                waiting + other.waiting,
                held + other.held,
                awaitingUnit + other.awaitingUnit,
                proposed + other.proposed,
                concluded + other.concluded,
                secondReadings + other.secondReadings,
                late + other.late);
    }
}
