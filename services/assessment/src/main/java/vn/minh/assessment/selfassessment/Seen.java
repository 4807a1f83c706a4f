package vn.minh.assessment.selfassessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minh.assessment.council.Standing;
import vn.minh.contracts.assessment.EvidenceAsk;
import vn.minh.grading.Criterion;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;

/** What of a dossier somebody sees, criterion by criterion. */
public record Seen(Sight sight, Standing standing, IndicatorSet set) {

    /** The criteria she is shown at all: the whole frame, or what she is asked for. */
    public List<Criterion> criteria() {
        return set.groups().stream()
                .flatMap(group -> group.criteria().stream())
                .filter(criterion -> sight != Sight.ASKED || content(criterion.code()))
                .toList();
    }

    /** Whether she sees what was answered to the criterion; of what a contributor is asked for, the citations. */
    public boolean content(String criterion) {
        return switch (sight) {
            case WHOLE -> true;
            case OWN_CRITERIA -> standing.hasCriterion(criterion);
            case ASKED ->
                standing.asks().stream().anyMatch(ask -> ask.criterion().equals(criterion));
        };
    }

    /** Everybody's, or her own. */
    public List<EvidenceAsk> asks(String criterion) {
        var council = standing.council();
        var asks = council == null || sight == Sight.ASKED ? standing.asks() : council.asks();
        return content(criterion)
                ? asks.stream().filter(ask -> ask.criterion().equals(criterion)).toList()
                : List.of();
    }

    /** Items whose answers she sees. */
    Set<String> items() {
        return criteria().stream()
                .filter(criterion -> content(criterion.code()))
                .flatMap(criterion -> criterion.items().stream())
                .map(Item::code)
                .collect(toUnmodifiableSet());
    }

    List<GivenAnswer> of(List<GivenAnswer> answers) {
        var hers = items();
        return answers.stream().filter(answer -> hers.contains(answer.item())).toList();
    }

    Frozen of(Frozen frozen) {
        var hers = items();
        return sight == Sight.WHOLE
                ? frozen
                : new Frozen(
                        frozen.round(),
                        frozen.fingerprint(),
                        frozen.answers().stream()
                                .filter(answer -> hers.contains(answer.item()))
                                .toList(),
                        frozen.evidence().stream()
                                .filter(cited -> hers.contains(cited.item()))
                                .toList(),
                        frozen.result(),
                        frozen.answeredBy(),
                        frozen.remarks().entrySet().stream()
                                .filter(one -> hers.contains(one.getKey()))
                                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
                        frozen.explanations().stream()
                                .filter(one -> content(one.criterion()))
                                .toList(),
                        ofShares(frozen.shares()));
    }

    List<Share> ofShares(List<Share> shares) {
        var hers = items();
        return sight == Sight.ASKED
                ? List.of()
                : shares.stream().filter(share -> hers.contains(share.item())).toList();
    }
}
