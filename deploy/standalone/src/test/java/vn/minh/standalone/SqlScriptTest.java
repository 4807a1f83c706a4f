package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

    @Test
    void aPasswordWithAQuoteStaysALiteral() {
        var sql = SqlScript.fill(
                "alter role :\"app\" password :'word'", Map.of("app", "a\"b", "word", "x'; drop role y; --$1"));

        assertThat(sql).isEqualTo("alter role \"a\"\"b\" password 'x''; drop role y; --$1'");
    }

    @Test
    void aVariableThatNobodyGivesIsNamed() {
        var refused =
                catchThrowableOfType(IllegalArgumentException.class, () -> SqlScript.fill("select :'who'", Map.of()));

        assertThat(refused).hasMessageContaining("who");
    }

    @Test
    void aScriptIsReadAsPsqlReadsIt() {
        var script = SqlScript.parse("""
                -- a remark; with a semicolon
                select 'create'
                where true \\gexec
                \\connect :"name"
                grant usage
                  on schema public to x;
                """);

        assertThat(script.steps())
                .containsExactly(
                        new SqlScript.Step.ExecuteAnswers("select 'create'\nwhere true "),
                        new SqlScript.Step.Connect(":\"name\""),
                        new SqlScript.Step.Execute("grant usage\non schema public to x"));
    }

    @Test
    void aScriptThatEndsInsideAStatementIsRefused() {
        var refused =
                catchThrowableOfType(IllegalArgumentException.class, () -> SqlScript.parse("select 1;\ngrant usage"));

        assertThat(refused).hasMessageContaining("grant usage");
    }
}
