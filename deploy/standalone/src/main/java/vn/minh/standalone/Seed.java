package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What a demonstration needs before its first step: accounts, the indicator set, units and who reviews them, through the
 * same interfaces that an administrator would use. A changed file is sown again; what is known is left as it is.
 */
final class Seed {

    private final Home home;
    private final Doors doors;
    private final RealmAdministration realm;
    private final Heard heard;

    Seed(Home home, Doors doors, RealmAdministration realm, Heard heard) {
        this.home = home;
        this.doors = doors;
        this.realm = realm;
        this.heard = heard;
    }

    /** @param city whether there is somebody to give the units and sets to */
    void sow(boolean city) {
        try {
            once("accounts", home.deploy("standalone/accounts.yaml"), _ -> realm.makeAccounts(Account.written(home)));
            if (city) {
                sowCity();
            }
        } catch (IOException e) {
            throw new Trouble("the demonstration data could not be sown: " + e.getMessage(), e);
        }
    }

    private void sowCity() throws IOException {
        var administrator = Api.as(doors, "admin");
        var publisher = Api.as(doors, "so.chuyenvien");
        var sets = home.repository().resolve("services/assessment/src/main/resources/indicator-sets");
        for (var set : List.of("4725.v1", "3276.v1", "3806.v1", "3806.v2")) {
            once(
                    set,
                    sets.resolve(set + ".json"),
                    file -> publish(administrator, publisher, Data.JSON.readTree(file.toFile())));
        }
        once(
                "org-units",
                home.deploy("standalone/city/org-units.json"),
                file -> administrator
                        .put("assessment", "/api/v1/org-units", Data.JSON.readTree(file.toFile()), null)
                        .expect(200));
        once(
                "reviewing-assignments",
                home.deploy("standalone/city/reviewing-assignments.json"),
                file -> administrator
                        .put("assessment", "/api/v1/reviewing-assignments", Data.JSON.readTree(file.toFile()), null)
                        .expect(200));
        once("heard", home.deploy("standalone/city/org-units.json"), _ -> heard.everything());
    }

    /** Who drafts a version does not publish it; one that says the same and is published stays as it is. */
    private static void publish(Api drafter, Api publisher, JsonNode set) {
        var draft =
                drafter.post("assessment", "/api/v1/indicator-sets", set, null).expect(200, 201);
        if (draft.body().path("state").asText().equals("DRAFT")) {
            var path = "/api/v1/indicator-sets/" + set.path("code").asText() + "/"
                    + set.path("version").asText() + "/publication";
            publisher.put("assessment", path, null, draft.version()).expect(200);
        }
    }

    private interface Sowing {

        void sow(Path file) throws IOException;
    }

    private void once(String name, Path file, Sowing sowing) throws IOException {
        var mark = home.run(name + ".sown");
        if (!Files.exists(mark) || Files.mismatch(file, mark) != -1) {
            sowing.sow(file);
            Files.copy(file, mark, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
