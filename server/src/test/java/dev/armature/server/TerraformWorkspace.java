package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder in which Terraform keeps a configuration and its state. Every workspace uses the provider that was got once. */
final class TerraformWorkspace {
    /** Kept from build to build, as a download is large. */
    private static final Path PROVIDER = Path.of("target", "terraform").toAbsolutePath();

    private static final String LOCK = ".terraform.lock.hcl";

    private final Path directory;
    private final URI endpoint;

    private TerraformWorkspace(Path directory, URI endpoint) {
        this.directory = directory;
        this.endpoint = endpoint;
    }

    /**
     * Gets the provider, or skips the test and says why. Where {@code ARMATURE_TERRAFORM_PLUGINS} names a folder of
     * providers, it comes from there, else from where this machine's Terraform takes them.
     */
    static void requireProvider() throws Exception {
        Tools.require("Terraform", "terraform", "version");
        TerraformWorkspace workspace =
                new TerraformWorkspace(Files.createDirectories(PROVIDER), URI.create("http://127.0.0.1:1"));
        workspace.configure();
        Files.deleteIfExists(PROVIDER.resolve(LOCK));
        List<String> arguments = new ArrayList<>(List.of("init", "-input=false"));
        String plugins = System.getenv("ARMATURE_TERRAFORM_PLUGINS");
        if (plugins != null && !plugins.isEmpty()) {
            arguments.add("-plugin-dir=" + plugins);
        }
        Tools.requireThat(
                workspace.run(arguments).exitCode() == 0, "Terraform's provider for AWS, which it cannot get here");
    }

    /** Makes an empty workspace in a new folder. */
    static TerraformWorkspace create(Path directory, URI endpoint) throws IOException {
        Files.createDirectories(directory);
        Files.copy(PROVIDER.resolve(LOCK), directory.resolve(LOCK));
        return new TerraformWorkspace(directory, endpoint);
    }

    /** Takes these files as the configuration, in the place of all before. */
    void configure(String... files) throws IOException {
        try (DirectoryStream<Path> before = Files.newDirectoryStream(directory, "*.tf")) {
            for (Path file : before) {
                Files.delete(file);
            }
        }
        copy("provider.tf");
        for (String file : files) {
            copy(file);
        }
    }

    private void copy(String file) throws IOException {
        Path source = Tools.resource("terraform/" + file);
        Files.copy(source, directory.resolve(source.getFileName()));
    }

    /** Makes everything as configured, which succeeds, and returns what Terraform printed. */
    String apply() throws Exception {
        Tools.Outcome outcome = tryApply();
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        return outcome.output();
    }

    /** Makes everything as configured, as far as that can be done. */
    Tools.Outcome tryApply() throws Exception {
        return run(List.of("apply", "-input=false", "-no-color", "-auto-approve"));
    }

    /** Checks that everything is as configured. */
    void requireNoChanges() throws Exception {
        Tools.Outcome outcome = run(List.of("plan", "-input=false", "-no-color", "-detailed-exitcode"));
        assertThat(outcome.output()).contains("No changes.");
        assertThat(outcome.exitCode()).isZero();
    }

    /** Destroys everything, and returns what Terraform printed. */
    String destroy() throws Exception {
        Tools.Outcome outcome = run(List.of("destroy", "-input=false", "-no-color", "-auto-approve"));
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        return outcome.output();
    }

    /** Returns the value of an output of the configuration, as Terraform keeps it with the state. */
    Object output(String name) throws IOException {
        Map<?, ?> outputs = (Map<?, ?>) JsonTree.object(Files.readAllBytes(directory.resolve("terraform.tfstate")))
                .get("outputs");
        return ((Map<?, ?>) outputs.get(name)).get("value");
    }

    private Tools.Outcome run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("terraform"));
        command.addAll(arguments);
        return Tools.run(
                directory,
                endpoint,
                // The provider takes a third less time if it collects its garbage late.
                Map.of(
                        "GOGC", "400",
                        "CHECKPOINT_DISABLE", "1",
                        "TF_DATA_DIR", PROVIDER.resolve(".terraform").toString(),
                        "TF_VAR_endpoint", endpoint.toString(),
                        "TF_REGISTRY_CLIENT_TIMEOUT", "20"),
                command);
    }
}
