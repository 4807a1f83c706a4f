package vn.minh.assessment.council;

import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitRef;

/**
 * What a council has to know of the dossier it works on.
 *
 * @param approved it was submitted and nothing of it is open
 */
public record Dossier(UUID id, UUID campaign, UnitRef unit, String department, IndicatorSetRef set, boolean approved) {}
