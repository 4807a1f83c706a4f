package vn.minh.review.externalreview;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Result;
import vn.minh.grading.Criterion;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;

/**
 * One approval of the unit (vòng): what was frozen then, kept as it came.
 *
 * @param number from 1
 * @param evidence exactly the versions that were sealed with this round
 * @param authors everybody who answered, signed or approved: none of them may review or recognise
 * @param changed codes of the criteria in which it differs from the round before; absent in round 1
 */
public record Round(
        int number,
        String fingerprint,
        List<Answer> answers,
        List<CitedEvidence> evidence,
        Result result,
        Set<String> authors,
        Instant approvedAt,
        @Nullable List<String> changed) {

    public Round {
        answers = List.copyOf(answers);
        evidence = List.copyOf(evidence);
        authors = Set.copyOf(authors);
        changed = changed == null ? null : List.copyOf(changed);
    }

    public Round(
            int number,
            String fingerprint,
            List<Answer> answers,
            List<CitedEvidence> evidence,
            Result result,
            Set<String> authors,
            Instant approvedAt) {
        this(number, fingerprint, answers, evidence, result, authors, approvedAt, null);
    }

    /** The same round, knowing in which criteria it answers or proves otherwise than the one before. */
    Round comparedWith(Round before, IndicatorSet set) {
        var differing = set.groups().stream()
                .flatMap(group -> group.criteria().stream())
                .filter(criterion -> differs(before, criterion))
                .map(Criterion::code)
                .toList();
        return new Round(number, fingerprint, answers, evidence, result, authors, approvedAt, differing);
    }

    private boolean differs(Round before, Criterion criterion) {
        return criterion.items().stream().map(Item::code).anyMatch(item -> differsOn(item, before));
    }

    /** Whether the unit answers or proves this item otherwise than in the round before. */
    public boolean differsOn(String item, Round before) {
        return !said(item).equals(before.said(item)) || !shown(item).equals(before.shown(item));
    }

    private Set<Answer> said(String item) {
        return answers.stream()
                .filter(answer -> answer.item().equals(item))
                .map(Round::plain)
                .collect(toUnmodifiableSet());
    }

    private Set<CitedEvidence> shown(String item) {
        return evidence.stream().filter(cited -> cited.item().equals(item)).collect(toUnmodifiableSet());
    }

    /** 40 and 40.0 say the same. */
    private static Answer plain(Answer answer) {
        return new Answer(
                answer.item(),
                answer.met(),
                plain(answer.amount()),
                plain(answer.points()),
                answer.fields(),
                Boolean.TRUE.equals(answer.notApplicable()));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
