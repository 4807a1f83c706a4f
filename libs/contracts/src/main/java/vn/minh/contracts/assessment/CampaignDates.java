package vn.minh.contracts.assessment;

import java.time.LocalDate;

/**
 * The days of a campaign, each the last of its step unless it says so.
 *
 * @param opensOn first day of the self-assessment
 * @param closesOn last day of the self-assessment
 * @param submissionDueOn for a unit's head to approve
 * @param reviewOpensOn first day of the external review
 * @param ownResultDueOn for the unit's own result in the sector database
 * @param recognisedResultDueOn for the recognised result there
 */
public record CampaignDates(
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate submissionDueOn,
        LocalDate reviewOpensOn,
        LocalDate reviewClosesOn,
        LocalDate recognitionDueOn,
        LocalDate ownResultDueOn,
        LocalDate recognisedResultDueOn,
        LocalDate publicationDueOn) {}
