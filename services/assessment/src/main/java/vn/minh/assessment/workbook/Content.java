package vn.minh.assessment.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell holds. Two contents are the same to us when their {@link #text()} is. */
public sealed interface Content {

    /** As a person reads it: a decimal comma, one kind of line break. */
    String text();

    default boolean isBlank() {
        return text().isBlank();
    }

    default boolean sameAs(Content other) {
        return text().equals(other.text());
    }

    record Blank() implements Content {

        @Override
        public String text() {
            return "";
        }
    }

    record Words(String said) implements Content {

        /** A spreadsheet keeps line feeds only. */
        public Words {
            said = said.replace("\r\n", "\n").replace('\r', '\n');
        }

        @Override
        public String text() {
            return said;
        }
    }

    record Amount(BigDecimal value) implements Content {

        public Amount {
            value = shortest(value);
        }

        @Override
        public String text() {
            return value.toPlainString().replace('.', ',');
        }

        private static BigDecimal shortest(BigDecimal value) {
            var stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** A number that the cell shows as a percentage: 92.5 where the file says 0.925. */
    record Percent(BigDecimal shown) implements Content {

        @Override
        public String text() {
            return new Amount(shown).text() + "%";
        }
    }

    /** Nothing that can be an answer. */
    record Strange(Kind kind, String text) implements Content {

        public enum Kind {
            FORMULA,
            DATE,
            TRUTH,
            FAILURE
        }
    }

    Content BLANK = new Blank();

    static Content of(@Nullable String words) {
        return words == null || words.isEmpty() ? BLANK : new Words(words);
    }

    static Content of(@Nullable BigDecimal value) {
        return value == null ? BLANK : new Amount(value);
    }
}
