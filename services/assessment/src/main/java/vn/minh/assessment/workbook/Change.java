package vn.minh.assessment.workbook;

/**
 * One part of an answer that the file says otherwise.
 *
 * @param part as an answer names it: {@code points}, {@code fields.solution}
 * @param label the column's heading, or the field's text
 * @param before what is there, {@code after} what the file says; empty: nothing
 */
public record Change(Address at, String item, String part, String label, String before, String after) {

    static Change of(Address at, Line line, Column column, Content before, Content after) {
        var field = line.field();
        return new Change(
                at,
                line.item().code(),
                field == null ? column.part() : "fields." + field.code(),
                field == null ? column.title() : field.text(),
                before.text(),
                after.text());
    }
}
