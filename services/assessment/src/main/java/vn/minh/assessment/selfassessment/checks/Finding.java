package vn.minh.assessment.selfassessment.checks;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.grading.Criterion;
import vn.minh.grading.Place;

/**
 * One thing that a rule found.
 *
 * @param id stable: the rule, then what it found it of, so that an explanation finds its finding again
 * @param rule stable English name
 * @param criterion empty only when what was answered is no item of the set
 * @param item absent when it concerns the criterion as a whole
 * @param field of the answer: met, amount, points, fields, notApplicable, reason, evidence
 * @param rests every item whose answer decides it: when one changes, an explanation no longer stands
 */
public record Finding(
        Severity severity,
        String id,
        String rule,
        String criterion,
        @Nullable String item,
        @Nullable String field,
        List<String> rests,
        String sentence,
        String next) {

    /** What the council has to do about it. */
    public enum Severity {
        /** Blocks the signature. */
        MISSING,
        /** Blocks it until it is corrected or explained. */
        CONTRADICTORY,
        /** Advice: an external review will ask. */
        UNVERIFIABLE
    }

    public Finding {
        rests = List.copyOf(rests);
    }

    static Finding missing(String rule, Place place, String field, String sentence, String next) {
        return of(Severity.MISSING, rule, place, field, sentence, next);
    }

    static Finding contradictory(String rule, Place place, String field, String sentence, String next) {
        return of(Severity.CONTRADICTORY, rule, place, field, sentence, next);
    }

    static Finding unverifiable(String rule, Place place, String field, String sentence, String next) {
        return of(Severity.UNVERIFIABLE, rule, place, field, sentence, next);
    }

    private static Finding of(Severity severity, String rule, Place place, String field, String sentence, String next) {
        var item = place.item().code();
        return new Finding(
                severity,
                rule + ":" + item,
                rule,
                place.criterion().code(),
                item,
                field,
                List.of(item),
                sentence,
                next);
    }

    /** A contradiction of a whole criterion with an item elsewhere. */
    static Finding contradictory(String rule, Criterion criterion, List<String> rests, String sentence, String next) {
        return new Finding(
                Severity.CONTRADICTORY,
                rule + ":" + criterion.code(),
                rule,
                criterion.code(),
                null,
                null,
                rests,
                sentence,
                next);
    }

    /** One of several of the same rule and item. */
    Finding about(String more) {
        return new Finding(severity, id + ":" + more, rule, criterion, item, field, rests, sentence, next);
    }

    Finding restingOn(Stream<String> others) {
        var all = Stream.concat(rests.stream(), others).distinct().toList();
        return new Finding(severity, id, rule, criterion, item, field, all, sentence, next);
    }

    /** As a refusal says it: the field is the item, else the criterion. */
    Fault toFault(String otherNext) {
        return new Fault(rule, item == null ? criterion : item, sentence, otherNext);
    }
}
