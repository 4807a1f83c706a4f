package vn.minh.assessment.selfassessment.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.council.Council;
import vn.minh.assessment.council.Member;

/**
 * The council of a dossier, in short.
 *
 * @param version what {@code PUT …/council} and its lists are based on
 */
record CouncilRef(String decisionNumber, LocalDate decidedOn, List<Member> members, long version) {

    static @Nullable CouncilRef of(@Nullable Council council) {
        return council == null
                ? null
                : new CouncilRef(
                        council.composition().number(),
                        council.composition().decidedOn(),
                        council.composition().members(),
                        council.version());
    }
}
