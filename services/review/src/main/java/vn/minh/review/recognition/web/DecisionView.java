package vn.minh.review.recognition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Vietnam;
import vn.minh.review.recognition.Decision;
import vn.minh.review.recognition.Decisions.Signed;

/**
 * A decision's line in a list, as version 1 of the API shows it.
 *
 * @param year of the book, Vietnam
 * @param signedBy opaque id of the head of the authority
 * @param signedOn the day in Viet Nam
 * @param units on its annex, also those this person may not know of
 * @param schoolYears of the recognitions it is about
 */
record DecisionView(
        UUID id,
        Decision.Kind kind,
        String number,
        UnitRef authority,
        int year,
        boolean demonstration,
        String signedBy,
        Instant signedAt,
        LocalDate signedOn,
        int units,
        List<String> schoolYears) {

    static DecisionView of(Signed signed) {
        var decision = signed.decision();
        return new DecisionView(
                decision.id().value(),
                decision.kind(),
                decision.number(),
                decision.authority(),
                decision.book().year(),
                decision.book().demonstration(),
                decision.signedBy(),
                decision.signedAt(),
                Vietnam.dayOf(decision.signedAt()),
                signed.units(),
                signed.schoolYears());
    }
}
