package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {
    private static CommandLine parse(String... arguments) {
        return CommandLine.parse(List.of(arguments), "1.2.3");
    }

    @Test
    void listensOnLoopbackUnlessToldOtherwise() {
        assertThat(parse()).isEqualTo(new CommandLine.Start(ServerOptions.defaults()));
        assertThat(ServerOptions.defaults().host()).isEqualTo("127.0.0.1");
        assertThat(ServerOptions.defaults().port()).isEqualTo(8000);
    }

    @Test
    void takesPortAndHostInBothForms() {
        CommandLine expected = new CommandLine.Start(
                ServerOptions.defaults().withHost("0.0.0.0").withPort(9000));

        assertThat(parse("--host", "0.0.0.0", "--port", "9000")).isEqualTo(expected);
        assertThat(parse("--port=9000", "--host=0.0.0.0")).isEqualTo(expected);
    }

    @Test
    void printsVersionAndHelp() {
        assertThat(parse("--version"))
                .isEqualTo(new CommandLine.Print("armature-server 1.2.3" + System.lineSeparator()));
        assertThat(parse("--port", "1", "--help")).isEqualTo(new CommandLine.Print(CommandLine.USAGE));
    }

    @Test
    void takesCredentialsFromAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("credentials"), """
                # one for the tests
                [default]
                aws_access_key_id = AKID
                aws_secret_access_key=secret
                region = eu-west-1
                """);

        CommandLine.Start start = (CommandLine.Start) parse("--credentials", file.toString());

        assertThat(start.options().credentials()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'no setting', 'line 1: neither a section in brackets nor a setting'",
        "'aws_access_key_id = AKID', 'needs both'",
        "'[default]', 'has no aws_access_key_id'",
    })
    void refusesAFileThatHoldsNoCredentials(String text, String problem, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("credentials"), text);

        assertThat(parse("--credentials", file.toString()))
                .isInstanceOfSatisfying(
                        CommandLine.Refuse.class,
                        refusal -> assertThat(refusal.problem()).contains(file.toString(), problem));
    }

    @Test
    void refusesCredentialsThatAreNotThere() {
        assertThat(parse("--credentials=/no/such/file"))
                .isEqualTo(new CommandLine.Refuse("--credentials cannot be read: there is no file /no/such/file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=x", "--port=70000", "--port=-1", "--port", "--host", "--data=x", "8000"})
    void refusesWhatItDoesNotKnow(String argument) {
        assertThat(parse(argument)).isInstanceOf(CommandLine.Refuse.class);
    }
}
