package vn.minh.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** One complete journey: from the first answer of a school to the public register. Every step is seen to happen. */
public final class Demo {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int FIRST_MONTH_OF_SCHOOL_YEAR = 8;

    private final Story story;
    private final Script script;
    private final School school;
    private final Evidence evidence;
    private final Authority authority;
    private final Team team;
    private final Api principal;
    private final Outside outside;
    private final LocalDate today = LocalDate.now(VIETNAM);

    public Demo(Platform platform, Story story) {
        this.story = story;
        this.script = Script.read(platform.deploy("standalone/demo/thcs-vinh-quynh.json"));
        this.school = new School(platform);
        this.evidence = new Evidence(platform);
        this.authority = new Authority(platform);
        this.team = new Team(platform);
        this.principal = Api.as(platform, "vq.hieutruong");
        this.outside = new Outside(platform);
    }

    /** What there is to look at afterwards. */
    public record Ending(
            String schoolYear, String campaign, String dossier, String review, String certificate, String receipt) {}

    public Ending run() {
        story.line("THCS Vĩnh Quỳnh on indicator set 4725: public facts, invented answers (demonstration).");
        var year = nextYear(school.years(), today);
        var campaign = outside.openCampaign(year);
        var dossier = story.eventually("the school's dossier", () -> school.dossierIn(campaign));
        story.did("department opens the campaign of " + year + ": a dossier waits for the school");

        school.foundCouncil(dossier);
        story.did("the principal founds the council of five by a numbered decision");
        submit(dossier);
        var review = story.eventually("the review in the queue", () -> authority.inQueue(dossier, year));
        story.did("the review appeared by itself in the queue of Xã Đại Thanh");

        story.eventually("the campaign at review", () -> team.found(campaign));
        story.did("the commune founds a review team by a numbered decision; one of its members works for another ward");
        supplement(dossier, review);
        var recognition = decide(review);
        var certificate = recognition.path("certificateNumber").asText();

        var delivered = story.eventually(
                "the receipt of the sector database",
                () -> outside.accepted(script.unit(), dossier, "RECOGNISED_RESULT"));
        var receipt = delivered.path("receipt").asText();
        story.eventually(
                "the record in the sector database",
                () -> outside.inSectorDatabase(
                        script.unit(), delivered.path("recordKey").asText()));
        story.did("the sector database has the record; its receipt " + receipt + " came back");
        var compared = story.eventually("the comparison with the sector database", () -> outside.inStep(year));
        story.did("both sides compared: " + compared.path("records").asInt() + " records, "
                + compared.path("differences").asInt() + " differences");
        story.eventually("the public page", () -> outside.onPublicPage(script.unit(), certificate));
        story.did("the public register shows the school");
        story.eventually("the report", () -> outside.counted(campaign));
        story.did("reporting counts it");
        var tasks = story.eventually("the plan of work", () -> school.provenPlan(campaign))
                .path("tasks");
        var proven = School.stream(tasks)
                .filter(task -> task.path("status").asText().equals("PROVEN"))
                .count();
        story.did("the school's plan of work ticked itself: " + proven + " of " + tasks.size() + " tasks are proven");

        var ending = new Ending(year, campaign, dossier, review, certificate, receipt);
        links(ending);
        return ending;
    }

    private void submit(String dossier) {
        var files = evidence.proveAll(script.evidence());
        story.did(files.size() + " files uploaded by presigned addresses and confirmed");
        school.answerAll(dossier, script.answers(), files);
        story.did(script.answers().size() + " items answered by a council member");
        signAndApprove(dossier, 1);
    }

    private void supplement(String dossier, String review) {
        authority.claim(review);
        story.did("the member from the other ward takes the dossier");
        var list = story.eventually("the list of evidence", () -> authority.catalogue(dossier));
        story.did("she reads its list of evidence: "
                + list.path("totals").path("pieces").asInt()
                + " pieces under the seal "
                + list.path("manifestSha256").asText().substring(0, 12) + "…");
        var lowered = authority.lower(
                review, script.lowered(), authority.review(review).version());
        story.did("she lowers " + script.lowered().item() + " to "
                + script.lowered().points() + " with a reason");
        var wanted = script.supplement();
        authority.requestSupplement(review, wanted, today.plusDays(14), lowered.version());
        story.eventually("the returned dossier", () -> {
            var seen = school.dossier(dossier);
            return seen.body().path("status").asText().equals("RETURNED")
                    ? Optional.of(seen)
                    : Optional.<Api.Answer>empty();
        });
        story.did("she returns criterion " + wanted.criterion() + ": the school's dossier is open again for it alone");
        var more = evidence.prove(wanted.criterion(), wanted.title());
        school.answer(dossier, wanted.item(), wanted.answer().with(List.of(more)));
        story.did("the school uploads more evidence and answers " + wanted.item() + " anew");
        signAndApprove(dossier, 2);
        story.eventually("the second round", () -> authority.review(review, 2, "ASSIGNED"));
        story.did("the second round is with the reviewer, decisions on the other criteria stand");
    }

    private void signAndApprove(String dossier, int round) {
        var ready = story.eventually("the evidence in assessment", () -> school.allStored(dossier));
        int explained = school.explain(dossier);
        story.did("the checks before signing: nothing missing, " + explained + " contradictions explained");
        school.sign(dossier, ready.version());
        story.did("the council signs round " + round + ": answers and evidence are frozen under one fingerprint");
        school.approve(dossier);
        story.did("the principal approves that fingerprint");
    }

    private JsonNode decide(String review) {
        readAgain(review);
        authority.propose(review, authority.review(review).version());
        story.did("the reviewer proposes a result");
        if (team.keepMinutes(review)) {
            story.did("the team keeps its minutes");
        }
        if (team.agreedBy(principal, review)) {
            story.did("the principal reads the proposal and agrees to it");
        }
        authority.conclude(review);
        story.did("the review is concluded");
        var recognition = authority.recognise(review);
        story.did("the head of the authority recognises level "
                + recognition.path("level").asText() + ": decision "
                + recognition.path("decisionNumber").asText() + ", certificate "
                + recognition.path("certificateNumber").asText());
        return recognition;
    }

    /** A sample of all dossiers, and whatever looks odd, is read twice. */
    private void readAgain(String review) {
        var seen = authority.review(review).body();
        if (!seen.path("secondReading").path("needed").asBoolean()) {
            story.did("nothing odd, and not in the sample: no second reading");
            return;
        }
        var differing = team.readAgain(review);
        story.did("a second member reads it without seeing the first one's points"
                + (seen.path("anomalies").isEmpty() ? " (it is in the sample)" : " " + seen.path("anomalies")));
        if (!differing.isEmpty()) {
            team.settle(review, differing);
            story.did("the head of the team settles " + differing.size() + " item on which the two differ");
        }
    }

    /** The current school year, or the first after it that has no dossier yet. */
    static String nextYear(TreeSet<String> taken, LocalDate today) {
        int first = today.getMonthValue() >= FIRST_MONTH_OF_SCHOOL_YEAR ? today.getYear() : today.getYear() - 1;
        while (taken.contains(first + "-" + (first + 1))) {
            first++;
        }
        return first + "-" + (first + 1);
    }

    private void links(Ending ending) {
        story.line("");
        story.line("  public page     " + outside.link("publication", "/truong/" + script.unit()));
        story.line("  as JSON         " + outside.link("publication", "/api/v1/register/units/" + script.unit()));
        story.line("  sector database " + outside.link("sandbox", "/records?unit=" + script.unit()));
        story.line("  dossier         " + outside.link("portal", "/ho-so/" + ending.dossier()));
        story.line("  review          " + outside.link("portal", "/danh-gia/" + ending.review()));
    }
}
