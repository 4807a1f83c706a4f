package vn.minh.publication.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.publication.DeliveryEvent;
import vn.minh.contracts.publication.SectorRecordRejectedV1;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** The workbook is back: what counts, what is a repeat, and that one faulty cell stops all of it. */
@QuarkusTest
@RealServers(database = "publication")
@WithTestResource(value = FileCities.class, scope = TestResourceScope.GLOBAL)
class FileReceiptsIT {

    @Inject
    Tell tell;

    @Inject
    Told told;

    private final String city = FileCities.another();
    private final Counter counter = new Counter(city);

    @Test
    void eachFilledRowIsAReceiptAndAnEmptyOneIsWaitedFor() {
        var taken = approved();
        var refused = approved();
        var open = approved();
        var file = counter.makesFile();
        var book = counter.takesAlong(file)
                .taken(taken.ownRecord(), "BN-7")
                .refused(refused.ownRecord(), "Chưa có đơn vị này.");

        counter.bringsBack(file, book)
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(1))
                .body("repeats", equalTo(0))
                .body("blank", equalTo(1))
                .body("file.open", equalTo(1))
                .body("file.accepted", equalTo(1));

        assertThat(counter.delivery(taken.ownRecord()).getString("receipt")).isEqualTo("BN-7");
        var refusal = counter.delivery(refused.ownRecord());
        assertThat(refusal.getString("reason")).isEqualTo("in-words");
        assertThat(refusal.getString("detail")).isEqualTo("Chưa có đơn vị này.");
        assertThat(counter.state(open.ownRecord())).isEqualTo("SENT");
        var facts = told.eventually(
                DeliveryEvent.TOPIC,
                refusal.getString("id"),
                "vn.minh.publication.delivery.queued.v1",
                "vn.minh.publication.delivery.sent.v1",
                "vn.minh.publication.delivery.rejected.v1");
        assertThat(facts.getLast().as(SectorRecordRejectedV1.class).reason()).isEqualTo("in-words");
    }

    @Test
    void theSameWorkbookTwiceChangesNothingAndMoreOfItIsTakenLater() {
        var first = approved();
        var second = approved();
        var file = counter.makesFile();
        var book = counter.takesAlong(file).taken(first.ownRecord(), "BN-1");
        counter.bringsBack(file, book).statusCode(200).body("accepted", equalTo(1));

        counter.bringsBack(file, book)
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("repeats", equalTo(1))
                .body("blank", equalTo(1));

        counter.bringsBack(file, book.refused(second.ownRecord(), "unknown-unit"))
                .statusCode(200)
                .body("rejected", equalTo(1))
                .body("repeats", equalTo(1));
        told.onlyEver(
                DeliveryEvent.TOPIC,
                counter.delivery(first.ownRecord()).getString("id"),
                "vn.minh.publication.delivery.queued.v1",
                "vn.minh.publication.delivery.sent.v1",
                "vn.minh.publication.delivery.accepted.v1");
    }

    @Test
    void aWorkbookBroughtBackUntouchedIsTakenAndSaysNothing() {
        var school = approved();
        var file = counter.makesFile();

        counter.bringsBack(file, counter.takesAlong(file)).statusCode(200).body("blank", equalTo(1));

        assertThat(counter.state(school.ownRecord())).isEqualTo("SENT");
    }

    @Test
    void oneFaultyCellAndNothingIsTaken() {
        var sound = approved();
        var faulty = approved();
        var file = counter.makesFile();
        var book = counter.takesAlong(file)
                .taken(sound.ownRecord(), "BN-1")
                .filled(faulty.ownRecord(), "ĐÃ NHẬN", "", "")
                .with(sheet -> Book.cell(Book.row(sheet, faulty.ownRecord()), "Bản sửa")
                        .setCellValue(9));

        counter.bringsBack(file, book)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("faults.code", hasItems("receipt-missing", "other-revision"))
                .body("faults.field", hasItems(containsString("Du lieu!")));

        assertThat(counter.state(sound.ownRecord())).isEqualTo("SENT");
        counter.looksAt(file).body("open", equalTo(2));
    }

    @Test
    void aNewerRevisionIsNotAnsweredByAnOlderFile() {
        var school = approved();
        var file = counter.makesFile();
        tell.that(school.approved(2), 2);
        counter.eventually(school.ownRecord(), 2, "PENDING");
        var book = counter.takesAlong(file).taken(school.ownRecord(), "BN-1");

        counter.bringsBack(file, book)
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("overtaken", equalTo(1));

        assertThat(counter.state(school.ownRecord())).isEqualTo("PENDING");
        var next = counter.makesFile();
        counter.bringsBack(next, counter.takesAlong(next).taken(school.ownRecord(), "BN-2"))
                .body("accepted", equalTo(1));
        counter.bringsBack(file, book).body("repeats", equalTo(1));
    }

    @Test
    void anOldWorkbookDoesNotAnswerWhatIsToldAgain() {
        var school = approved();
        var file = counter.makesFile();
        var book = counter.takesAlong(file).taken(school.ownRecord(), "BN-1");
        counter.bringsBack(file, book).body("accepted", equalTo(1));
        counter.moves(school.ownRecord(), "resend");

        counter.bringsBack(file, book).statusCode(200).body("repeats", equalTo(1));

        assertThat(counter.state(school.ownRecord())).isEqualTo("PENDING");
    }

    @Test
    void anAnswerIsNotTakenBackByAnotherWorkbook() {
        var school = approved();
        var file = counter.makesFile();
        var book = counter.takesAlong(file);
        counter.bringsBack(file, book.taken(school.ownRecord(), "BN-1")).statusCode(200);

        counter.bringsBack(file, book.taken(school.ownRecord(), "BN-2"))
                .statusCode(422)
                .body("faults[0].code", equalTo("answered-otherwise"))
                .body("faults[0].why", containsString("“ĐÃ NHẬN, số BN-1”"));

        assertThat(counter.delivery(school.ownRecord()).getString("receipt")).isEqualTo("BN-1");
    }

    @Test
    void aWorkbookOfAnotherFileIsRefused() {
        var school = approved();
        var first = counter.makesFile();
        var book = counter.takesAlong(first).taken(school.ownRecord(), "BN-1");
        approved();
        var second = counter.makesFile();

        counter.bringsBack(second, book).statusCode(422).body("faults[0].code", equalTo("other-file"));

        assertThat(counter.state(school.ownRecord())).isEqualTo("SENT");
    }

    @Test
    void whatIsNoWorkbookOrTooLargeIsRefusedInPlainWords() {
        approved();
        var file = counter.makesFile();

        Counter.bringsBack(counter.officer(), file, "xin chào".getBytes(UTF_8))
                .statusCode(422)
                .body("faults[0].code", equalTo("not-xlsx"));
        Counter.bringsBack(counter.officer(), file, new byte[10 * 1024 * 1024 + 1])
                .statusCode(422)
                .body("faults[0].code", equalTo("too-large"));
        Counter.bringsBack(counter.officer(), file, new byte[0])
                .statusCode(422)
                .body("faults[0].code", equalTo("body-missing"));
    }

    private SomeSchool approved() {
        var school = SomeSchool.in(city);
        tell.that(school.approved(1), 1);
        counter.eventually(school.ownRecord(), 1, "PENDING");
        return school;
    }
}
