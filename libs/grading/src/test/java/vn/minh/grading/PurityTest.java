package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

class PurityTest {

    private static final Pattern NEED = Pattern.compile("vn\\.minh\\.grading +-> (\\S+)");

    @Test
    void gradingNeedsNothingButJavaItself() throws Exception {
        var classes = Path.of(Grading.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var said = new StringWriter();

        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(new PrintWriter(said), new PrintWriter(said), "-verbose:package", classes.toString());

        assertThat(NEED.matcher(said.toString()).results().map(found -> found.group(1)))
                .contains("java.math")
                .allMatch(need -> need.matches("(java\\.(lang|math|time|util)|org\\.jspecify)\\b.*"));
    }
}
