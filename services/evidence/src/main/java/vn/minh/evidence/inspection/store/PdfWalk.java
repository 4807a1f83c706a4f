package vn.minh.evidence.inspection.store;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.inspection.Flaw;

/** Every object of a PDF once: those the trailer leads to, and those only the table of objects knows. */
final class PdfWalk {

    private final COSDocument document;
    private final Deadline deadline;
    private final int most;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> ahead = new ArrayDeque<>();
    private int values;

    PdfWalk(COSDocument document, Deadline deadline, int most) {
        this.document = document;
        this.deadline = deadline;
        this.most = most;
    }

    void through() {
        FlawFound.unless(document.getXrefTable().size() <= most, Flaw.TOO_COMPLEX);
        visit(document.getTrailer());
        for (var key : List.copyOf(document.getXrefTable().keySet())) {
            visit(document.getObjectFromPool(key));
        }
    }

    private void visit(@Nullable COSBase start) {
        push(start);
        while (!ahead.isEmpty()) {
            deadline.check();
            switch (ahead.pop()) {
                case COSObject reference -> push(reference.getObject());
                case COSArray array -> array.forEach(this::push);
                case COSDictionary dictionary -> {
                    PdfRules.check(dictionary);
                    dictionary.getValues().forEach(this::push);
                }
                default -> {
                    // A number, a text, a name: inert.
                }
            }
        }
    }

    private void push(@Nullable COSBase next) {
        boolean inner = next instanceof COSObject || next instanceof COSArray || next instanceof COSDictionary;
        if (next != null && inner && seen.add(next)) {
            values++;
            FlawFound.unless(values <= 4L * most, Flaw.TOO_COMPLEX);
            ahead.push(next);
        }
    }
}
