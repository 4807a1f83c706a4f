package vn.minh.assessment.selfassessment.checks;

import java.util.List;
import java.util.stream.Stream;

/**
 * One rule of the checks: it knows kinds of items and answers, never the code of a decision. A rule that is not listed
 * does not compile.
 */
public sealed interface Rule
        permits Unanswered,
                Ungradable,
                ReasonMissing,
                EvidenceNotStored,
                EvidenceOutOfForce,
                PointsWithoutAmount,
                AmountWithoutPoints,
                DeclaresNothing,
                NotApplicableWithEvidence,
                FullDespiteMandatory,
                RaisedWithoutEvidence,
                WithoutCitation,
                EvidenceSharedByMany,
                LinkNoLongerAsSubmitted,
                NothingToCount {

    /** In the order in which findings of one item are read. */
    List<Rule> ALL = List.of(
            new Unanswered(),
            new Ungradable(),
            new ReasonMissing(),
            new EvidenceNotStored(),
            new EvidenceOutOfForce(),
            new PointsWithoutAmount(),
            new AmountWithoutPoints(),
            new DeclaresNothing(),
            new NotApplicableWithEvidence(),
            new FullDespiteMandatory(),
            new RaisedWithoutEvidence(),
            new WithoutCitation(),
            new EvidenceSharedByMany(),
            new LinkNoLongerAsSubmitted(),
            new NothingToCount());

    /** What it finds, in the set's order. */
    Stream<Finding> on(Desk desk);
}
