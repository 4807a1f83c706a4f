package vn.minh.assessment.campaign;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;
import vn.minh.contracts.assessment.CampaignDates;

/**
 * The days of a campaign, each the last of its step unless it says so.
 *
 * @param opensOn first day of the self-assessment
 * @param closesOn last day of the self-assessment
 * @param submissionDueOn last day for a unit's head to approve
 * @param reviewOpensOn first day of the external review
 * @param ownResultDueOn for the unit's own result in the sector database
 * @param recognisedResultDueOn for the recognised result there
 */
public record Dates(
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate submissionDueOn,
        LocalDate reviewOpensOn,
        LocalDate reviewClosesOn,
        LocalDate recognitionDueOn,
        LocalDate ownResultDueOn,
        LocalDate recognisedResultDueOn,
        LocalDate publicationDueOn) {

    private static final BinaryOperator<LocalDate> EARLIER = (one, other) -> one.isBefore(other) ? one : other;

    /** Every day by the name of its field, in the order of the steps. */
    public SequencedMap<String, LocalDate> byField() {
        var days = new LinkedHashMap<String, LocalDate>();
        days.put("opensOn", opensOn);
        days.put("closesOn", closesOn);
        days.put("submissionDueOn", submissionDueOn);
        days.put("reviewOpensOn", reviewOpensOn);
        days.put("reviewClosesOn", reviewClosesOn);
        days.put("recognitionDueOn", recognitionDueOn);
        days.put("ownResultDueOn", ownResultDueOn);
        days.put("recognisedResultDueOn", recognisedResultDueOn);
        days.put("publicationDueOn", publicationDueOn);
        return days;
    }

    /** The earlier of both, day by day. */
    public Dates boundBy(Dates other) {
        return new Dates(
                EARLIER.apply(opensOn, other.opensOn),
                EARLIER.apply(closesOn, other.closesOn),
                EARLIER.apply(submissionDueOn, other.submissionDueOn),
                EARLIER.apply(reviewOpensOn, other.reviewOpensOn),
                EARLIER.apply(reviewClosesOn, other.reviewClosesOn),
                EARLIER.apply(recognitionDueOn, other.recognitionDueOn),
                EARLIER.apply(ownResultDueOn, other.ownResultDueOn),
                EARLIER.apply(recognisedResultDueOn, other.recognisedResultDueOn),
                EARLIER.apply(publicationDueOn, other.publicationDueOn));
    }

    /** The same days, but with another last day to submit: one unit's. */
    public Dates submittedBy(LocalDate due) {
        return new Dates(
                opensOn,
                closesOn,
                due,
                reviewOpensOn,
                reviewClosesOn,
                recognitionDueOn,
                ownResultDueOn,
                recognisedResultDueOn,
                publicationDueOn);
    }

    /** From a day for every field of {@link #byField}. */
    static Dates of(Map<String, LocalDate> days) {
        return new Dates(
                day(days, "opensOn"),
                day(days, "closesOn"),
                day(days, "submissionDueOn"),
                day(days, "reviewOpensOn"),
                day(days, "reviewClosesOn"),
                day(days, "recognitionDueOn"),
                day(days, "ownResultDueOn"),
                day(days, "recognisedResultDueOn"),
                day(days, "publicationDueOn"));
    }

    private static LocalDate day(Map<String, LocalDate> days, String field) {
        var day = days.get(field);
        if (day == null) {
            throw new IllegalArgumentException("no day for " + field);
        }
        return day;
    }

    CampaignDates toContract() {
        return new CampaignDates(
                opensOn,
                closesOn,
                submissionDueOn,
                reviewOpensOn,
                reviewClosesOn,
                recognitionDueOn,
                ownResultDueOn,
                recognisedResultDueOn,
                publicationDueOn);
    }
}
