package vn.minh.portal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

/** What only a real browser can show of papers and tables: that the policy lets them be drawn, and how they print. */
@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class PaperLookIT {

    private final UUID id = UUID.randomUUID();

    @Test
    void papersAndTablesBreakNoPolicyAndPrintWithoutWhatStandsAroundThem() {
        Neighbours.fresh();
        Neighbours.say(Said.SET, Said.set());
        var decision = Decided.decision(
                id,
                "RECOGNITION",
                "TRÌNH DIỄN 12/QĐ-UBND",
                true,
                Decided.annexed(id, "Trường THCS Vĩnh Quỳnh", "RECOGNISED", ""));
        Neighbours.say(Decided.DECISIONS + "/" + id, decision);
        Neighbours.say(
                Said.RECOGNITIONS + "/" + id,
                Decided.recognition(id, id, "REVOKED", true, Decided.revocation("Minh chứng không đúng sự thật")));
        Neighbours.say(Compared.RUNS + "/" + id, Compared.run(id, "COMPARED", Compared.oneMissing()));
        Neighbours.say(Compared.RUNS + "/" + id + "/differences", Said.queue(Compared.difference("MISSING")));
        Neighbours.say(
                Decided.PROPOSALS,
                Decided.proposals(
                        Decided.proposal(id, "Trường THCS Vĩnh Quỳnh", 2, false, "\"moves\":[\"recognise\"]")));

        try (var chromium = new Chromium(Who.head())) {
            chromium.open("/trinh-cong-nhan?chon=tat-ca");
            chromium.picture("trinh-cong-nhan");
            chromium.open("/csdl-nganh/doi-soat/" + id);
            chromium.picture("doi-soat");
            var printed = chromium.open("/quyet-dinh/" + id)
                    .pdf(new PdfOptions()
                            .setPreferCSSPageSize(true)
                            .setPath(Path.of("target", "pictures", "quyet-dinh.pdf")));
            chromium.picture("quyet-dinh");
            var page = chromium.open("/giay-chung-nhan/" + id);
            chromium.picture("giay-chung-nhan");
            page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));
            chromium.picture("giay-chung-nhan-in");

            assertThat(pages(printed)).as("the annex begins a page of its own").isEqualTo(2);
            assertThat(page.locator(".paper").isVisible()).isTrue();
            assertThat(page.locator(".across.low").innerText()).isEqualTo("THU HỒI");
            assertThat(page.locator(".top").isVisible()).isFalse();
            assertThat(page.locator(".square").boundingBox().width).isGreaterThan(90);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static int pages(byte[] pdf) {
        return (int) Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, ISO_8859_1))
                .results()
                .count();
    }
}
