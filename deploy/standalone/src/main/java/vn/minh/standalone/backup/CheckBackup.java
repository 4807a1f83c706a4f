package vn.minh.standalone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipException;
import vn.minh.standalone.Trouble;
import vn.minh.standalone.backup.Manifest.FileSeal;

/** Reads every byte of a backup and compares it with what was written. Against damage, not against forgers. */
public final class CheckBackup {

    private static final int NAMED = 10;

    private final Path folder;
    private final Manifest manifest;

    private CheckBackup(Path folder) {
        this.folder = folder;
        this.manifest = Manifest.read(folder);
    }

    /** The whole backup, or a trouble that names what is damaged. */
    public static Manifest require(Path asked) throws IOException {
        var check = new CheckBackup(asked.toAbsolutePath().normalize());
        var damages = check.damages();
        if (!damages.isEmpty()) {
            throw new Trouble("the backup in " + check.folder + " is damaged: "
                    + String.join("; ", damages.subList(0, Math.min(NAMED, damages.size())))
                    + (damages.size() > NAMED ? "; and " + (damages.size() - NAMED) + " more" : "")
                    + ". Nothing was changed; take another backup.");
        }
        return check.manifest;
    }

    private List<String> damages() throws IOException {
        var damages = new ArrayList<String>();
        for (var file : manifest.files().entrySet()) {
            compare(folder.resolve(file.getKey()), file.getValue(), damages);
        }
        if (damages.isEmpty()) {
            objects(damages);
        }
        return damages;
    }

    private void objects(List<String> damages) throws IOException {
        var seen = new HashSet<String>();
        var count = new long[1];
        try {
            StoredObject.each(folder, object -> {
                count[0]++;
                if (seen.add(object.sha256())) {
                    compare(
                            StoredObject.file(folder, object.sha256()),
                            new FileSeal(object.bytes(), object.sha256()),
                            damages);
                }
            });
        } catch (ZipException e) {
            damages.add(StoredObject.INDEX + " cannot be read");
        }
        if (count[0] != manifest.objects()) {
            damages.add(StoredObject.INDEX + " names " + count[0] + " objects of " + manifest.objects());
        }
    }

    private void compare(Path file, FileSeal seal, List<String> damages) throws IOException {
        var name = folder.relativize(file).toString();
        if (!Files.exists(file)) {
            damages.add(name + " is missing");
        } else if (Files.size(file) != seal.bytes()) {
            damages.add(name + " has " + Files.size(file) + " bytes of " + seal.bytes());
        } else if (!Seals.sha256(file).equals(seal.sha256())) {
            damages.add(name + " has other bytes than were written");
        }
    }
}
