package vn.minh.review.proposal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.Move;
import vn.minh.review.proposal.Proposal;
import vn.minh.web.Problem;
import vn.minh.web.Problems;

/**
 * What waits to be recognised, as version 1 of the API shows it.
 *
 * @param groups points and level of each group as they would be recognised
 * @param level that would be recognised
 * @param concludedOn the day in Viet Nam
 * @param decidedBy the authority that concluded
 * @param appeal the one that was upheld, if its result is to be recognised
 * @param supersedes the recognition whose place it would take
 * @param moves {@code recognise} when this person may recognise it now
 * @param problem why she may not, and what next
 */
record ProposalView(
        UUID review,
        UUID campaign,
        UnitRef unit,
        String department,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        int round,
        List<Result.Group> groups,
        int level,
        Instant concludedAt,
        LocalDate concludedOn,
        UnitRef decidedBy,
        @Nullable UUID appeal,
        @Nullable UUID supersedes,
        List<String> moves,
        @Nullable Problem problem) {

    static ProposalView of(Proposal proposal, String path) {
        var review = proposal.entry().reviewed();
        var dossier = review.dossier();
        var upheld = proposal.upheld();
        return new ProposalView(
                review.id().value(),
                dossier.campaignId(),
                dossier.unit(),
                dossier.department(),
                dossier.schoolYear(),
                dossier.set(),
                dossier.demonstration(),
                proposal.entry().round(),
                proposal.result().groups(),
                proposal.result().level(),
                proposal.concluded().at(),
                Vietnam.dayOf(proposal.concluded().at()),
                proposal.concluded().decidedBy(),
                upheld == null ? null : upheld.appeal(),
                upheld == null ? null : upheld.recognition(),
                proposal.against().isPresent() ? List.of() : List.of(Move.RECOGNISE.word()),
                proposal.against().map(reason -> Problems.of(reason, path)).orElse(null));
    }
}
