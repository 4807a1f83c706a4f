package vn.minh.evidence.evidence;

/**
 * Evidence code (mã minh chứng), e.g. {@code MC.1.3.02}.
 *
 * @param criterion the criterion the evidence was first announced for
 * @param serial from 1, counted for each unit and criterion
 */
public record EvidenceCode(String criterion, int serial) {

    /** Two digits at least, as the schools write it; more where a criterion has more than 99. */
    @Override
    public String toString() {
        return "MC.%s.%02d".formatted(criterion, serial);
    }
}
