package vn.minh.review.externalreview;

import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitRef;

/**
 * What is reviewed: one unit's self-assessment in one campaign. It stays the same through all rounds.
 *
 * @param department code of the department whose city the unit is in
 * @param demonstration whether the campaign is one; its papers say so
 */
public record Dossier(
        UUID selfAssessmentId,
        UUID campaignId,
        UnitRef unit,
        String department,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration) {}
