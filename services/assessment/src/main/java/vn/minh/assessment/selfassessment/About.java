package vn.minh.assessment.selfassessment;

import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitRef;

/**
 * What a dossier is about; it never changes.
 *
 * @param unit with the name it had when the dossier was opened
 * @param demonstration true when the campaign or the unit is
 */
public record About(
        UUID campaign,
        UnitRef unit,
        String department,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration) {}
