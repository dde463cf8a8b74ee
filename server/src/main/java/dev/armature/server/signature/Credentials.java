package dev.armature.server.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The secret keys of those who may use a server, by access key. Immutable. */
public final class Credentials {

    private static final int MAX_FILE_BYTES = 1 << 20;

    private final Map<String, String> secrets;

    private Credentials(Map<String, String> secrets) {
        this.secrets = Map.copyOf(secrets);
    }

    /** Returns the credentials with these secret keys, by access key. */
    public static Credentials of(Map<String, String> secrets) {
        return new Credentials(secrets);
    }

    /**
     * Reads a file in the form of the AWS tools' {@code credentials}: sections in brackets, each with
     * {@code aws_access_key_id} and {@code aws_secret_access_key}. Other settings, and lines that begin with {@code #} or
     * {@code ;}, are passed over.
     *
     * @throws IOException if the file cannot be read, is larger than 1 MB, or is of another form; the message names the
     *     file and the line
     */
    public static Credentials read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file);
        }
        if (Files.size(file) > MAX_FILE_BYTES) {
            throw new IOException(file + " has more than 1 MB, and is no file of credentials");
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Map<String, String> secrets = new HashMap<>();
        Section section = new Section("", Optional.empty(), Optional.empty());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                section.addTo(secrets, file);
                section = new Section(line, Optional.empty(), Optional.empty());
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(";")) {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    throw new IOException(
                            file + ", line " + (i + 1) + ": neither a section in brackets nor a setting with `=`");
                }
                section = section.with(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        section.addTo(secrets, file);
        if (secrets.isEmpty()) {
            throw new IOException(file + " has no aws_access_key_id with an aws_secret_access_key");
        }
        return new Credentials(secrets);
    }

    Optional<String> secret(String accessKey) {
        return Optional.ofNullable(secrets.get(accessKey));
    }

    private record Section(String name, Optional<String> accessKey, Optional<String> secret) {

        Section with(String setting, String value) {
            return switch (setting) {
                case "aws_access_key_id" -> new Section(name, Optional.of(value), secret);
                case "aws_secret_access_key" -> new Section(name, accessKey, Optional.of(value));
                default -> this;
            };
        }

        void addTo(Map<String, String> secrets, Path file) throws IOException {
            if (accessKey.isPresent() != secret.isPresent()) {
                throw new IOException(file + ": section " + name + " has one of aws_access_key_id and"
                        + " aws_secret_access_key, and needs both");
            }
            if (accessKey.isPresent() && secret.isPresent()) {
                secrets.put(accessKey.get(), secret.get());
            }
        }
    }
}
