package dev.armature.processor.model;

import dev.armature.annotation.BillingMode;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.TableClass;
import java.util.List;

/**
 * What a table is created with beside its keys.
 *
 * @param billing how requests are paid for
 * @param capacity provisioned capacity
 * @param stream which images its stream carries
 * @param tableClass its storage class
 * @param pointInTimeRecovery whether it keeps continuous backups
 * @param deletionProtection whether the service refuses to delete it
 * @param allowScan whether the repository offers a scan
 * @param timesToLive what says when an item expires; a well-formed table has at most one
 */
public record TableSettings(
        BillingMode billing,
        Capacity capacity,
        StreamView stream,
        TableClass tableClass,
        boolean pointInTimeRecovery,
        boolean deletionProtection,
        boolean allowScan,
        List<TtlModel> timesToLive) {

    public TableSettings {
        timesToLive = List.copyOf(timesToLive);
    }
}
