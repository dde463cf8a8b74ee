package dev.armature.engine.operation;

import dev.armature.engine.wording.TableWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.SseDescription;
import dev.armature.runtime.operation.SseSpecification;
import dev.armature.runtime.operation.SseStatus;
import dev.armature.runtime.operation.SseType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys that tables are said to be encrypted with. There is no Key Management Service here: every key is there, and an
 * alias names a key of its own. Nothing is encrypted.
 */
final class EncryptionKeys {
    private static final String ACCOUNT_KEY = "alias/aws/dynamodb";
    private static final String ALIAS = "alias/";
    private static final String KEY = ":key/";
    private static final int PARTS_OF_PLACE = 5;

    /** What comes before {@code :key/} and a key's id in its ARN. */
    private final String place;

    /** Knows the keys of the account and region in which a table has this ARN, or one that begins so. */
    EncryptionKeys(String tableArn) {
        String[] parts = tableArn.split(":", PARTS_OF_PLACE + 1);
        parts[2] = "kms";
        this.place = String.join(":", Arrays.copyOf(parts, PARTS_OF_PLACE));
    }

    /** Describes the key of a table; empty where the service keeps it. */
    Optional<SseDescription> describe(Optional<SseSpecification> encryption) {
        return encryption
                .filter(SseSpecification::isEnabled)
                .map(key -> new SseDescription(SseStatus.ENABLED, Optional.of(SseType.KMS), Optional.of(arn(key))));
    }

    private String arn(SseSpecification encryption) {
        String id = encryption.kmsMasterKeyId().orElse(ACCOUNT_KEY);
        int alias = id.indexOf(ALIAS);
        if (alias >= 0) {
            byte[] name = id.substring(alias).getBytes(StandardCharsets.UTF_8);
            return place + KEY + UUID.nameUUIDFromBytes(name);
        }
        return id.startsWith("arn:") ? id : place + KEY + id;
    }

    /** Checks what a table is to be encrypted with. */
    static void check(SseSpecification asked) {
        boolean isRefused = asked.enabled().filter(enabled -> !enabled).isPresent();
        if (isRefused && asked.sseType().isPresent()) {
            throw new ValidationException(TableWording.notEncrypted("SSEType"));
        }
        if (isRefused && asked.kmsMasterKeyId().isPresent()) {
            throw new ValidationException(TableWording.notEncrypted("KMSMasterKeyId"));
        }
        if (asked.sseType().filter(type -> type == SseType.AES256).isPresent()) {
            throw new ValidationException(TableWording.encryptionNotSupported(SseType.AES256.name()));
        }
        if (asked.kmsMasterKeyId().isPresent() && asked.sseType().isEmpty()) {
            throw new ValidationException(TableWording.encryptionTypeMissing());
        }
    }

    /** Checks that what is asked for, which was checked by itself, is a change. */
    void checkChange(Optional<SseSpecification> before, SseSpecification asked) {
        Optional<String> current = describe(before).flatMap(SseDescription::kmsMasterKeyArn);
        if (!asked.isEnabled() && current.isEmpty()) {
            throw new ValidationException(TableWording.encryptedByDefault());
        }
        if (asked.kmsMasterKeyId().isPresent() && asked.kmsMasterKeyId().equals(current)) {
            throw new ValidationException(TableWording.encryptedWithKey());
        }
    }
}
