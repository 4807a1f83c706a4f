package vn.minh.assessment.selfassessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.CompareRounds.Change;
import vn.minh.assessment.selfassessment.CompareRounds.Changes;
import vn.minh.assessment.selfassessment.Side;
import vn.minh.contracts.Answer;
import vn.minh.contracts.Result;

/** What is different between a round and a later one, or the answers of now. */
record ChangesView(RoundRef from, RoundRef to, List<ItemChange> items) {

    /**
     * @param round absent: the answers of now, not signed
     */
    record RoundRef(@Nullable Integer round, @Nullable Result result) {

        static RoundRef of(Side side) {
            return new RoundRef(side.round(), side.result());
        }
    }

    record ItemChange(String item, String criterion, Said before, Said after) {

        static ItemChange of(Change change) {
            return new ItemChange(change.item(), change.criterion(), Said.of(change.before()), Said.of(change.after()));
        }
    }

    /**
     * @param answer absent where nothing was answered
     */
    record Said(
            @Nullable Answer answer,
            @Nullable String note,
            @Nullable String reason,
            List<Side.Cited> evidence) {

        static Said of(Side.Content content) {
            return new Said(
                    content.answer(),
                    content.remarks().note(),
                    content.remarks().reason(),
                    content.evidence());
        }
    }

    static ChangesView of(Changes changes) {
        return new ChangesView(
                RoundRef.of(changes.from()),
                RoundRef.of(changes.to()),
                changes.items().stream().map(ItemChange::of).toList());
    }
}
