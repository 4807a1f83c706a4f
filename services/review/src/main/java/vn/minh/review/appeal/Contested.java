package vn.minh.review.appeal;

import java.util.UUID;
import vn.minh.contracts.UnitRef;

/**
 * What an appeal is about.
 *
 * @param authority accountable for the unit when the appeal was filed; who is now stands on the review
 */
public record Contested(
        UUID recognition,
        UUID review,
        UUID selfAssessment,
        UUID campaign,
        UnitRef unit,
        String department,
        String schoolYear,
        UnitRef authority) {}
