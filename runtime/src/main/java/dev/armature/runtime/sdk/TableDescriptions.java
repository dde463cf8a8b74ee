package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.BillingModeSummary;
import dev.armature.runtime.operation.TableClass;
import dev.armature.runtime.operation.TableClassSummary;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.TableStatus;
import java.util.Optional;

/** Tables as they are. What the SDK tells beyond our description, such as replicas, is left out. */
final class TableDescriptions {
    private TableDescriptions() {}

    static software.amazon.awssdk.services.dynamodb.model.TableDescription toSdk(TableDescription table) {
        return software.amazon.awssdk.services.dynamodb.model.TableDescription.builder()
                .tableName(table.tableName())
                .tableStatus(table.tableStatus().name())
                .attributeDefinitions(KeySchemas.definitionsToSdk(table.attributeDefinitions()))
                .keySchema(KeySchemas.toSdk(table.keySchema()))
                .localSecondaryIndexes(IndexDescriptions.localsToSdk(table.localSecondaryIndexes()))
                .globalSecondaryIndexes(IndexDescriptions.globalsToSdk(table.globalSecondaryIndexes()))
                .creationDateTime(table.creationDateTime().orElse(null))
                .tableArn(table.tableArn().orElse(null))
                .tableId(table.tableId().orElse(null))
                .itemCount(table.itemCount())
                .tableSizeBytes(table.tableSizeBytes())
                .billingModeSummary(
                        table.billingModeSummary().map(TableDescriptions::toSdk).orElse(null))
                .provisionedThroughput(
                        table.provisionedThroughput().map(Throughputs::toSdk).orElse(null))
                .streamSpecification(table.streamSpecification()
                        .map(StreamSpecifications::toSdk)
                        .orElse(null))
                .latestStreamLabel(table.latestStreamLabel().orElse(null))
                .latestStreamArn(table.latestStreamArn().orElse(null))
                .tableClassSummary(
                        table.tableClassSummary().map(TableDescriptions::toSdk).orElse(null))
                .deletionProtectionEnabled(table.deletionProtectionEnabled())
                .sseDescription(
                        table.sseDescription().map(SseSpecifications::toSdk).orElse(null))
                .onDemandThroughput(
                        table.onDemandThroughput().map(Throughputs::toSdk).orElse(null))
                .warmThroughput(table.warmThroughput().map(Throughputs::toSdk).orElse(null))
                .build();
    }

    private static software.amazon.awssdk.services.dynamodb.model.BillingModeSummary toSdk(BillingModeSummary billing) {
        return software.amazon.awssdk.services.dynamodb.model.BillingModeSummary.builder()
                .billingMode(billing.billingMode().name())
                .lastUpdateToPayPerRequestDateTime(
                        billing.lastUpdateToPayPerRequestDateTime().orElse(null))
                .build();
    }

    private static software.amazon.awssdk.services.dynamodb.model.TableClassSummary toSdk(TableClassSummary summary) {
        return software.amazon.awssdk.services.dynamodb.model.TableClassSummary.builder()
                .tableClass(summary.tableClass().name())
                .lastUpdateDateTime(summary.lastUpdateDateTime().orElse(null))
                .build();
    }

    static TableDescription fromSdk(software.amazon.awssdk.services.dynamodb.model.TableDescription table) {
        return new TableDescription(
                table.tableName(),
                WireEnum.answered(table.tableStatusAsString(), TableStatus.class),
                KeySchemas.definitionsFromSdk(table.attributeDefinitions()),
                KeySchemas.fromSdk(table.keySchema()),
                IndexDescriptions.localsFromSdk(table.localSecondaryIndexes()),
                IndexDescriptions.globalsFromSdk(table.globalSecondaryIndexes()),
                Optional.ofNullable(table.creationDateTime()),
                Optional.ofNullable(table.tableArn()),
                Optional.ofNullable(table.tableId()),
                IndexDescriptions.orZero(table.itemCount()),
                IndexDescriptions.orZero(table.tableSizeBytes()),
                Optional.ofNullable(table.billingModeSummary()).map(TableDescriptions::fromSdk),
                Throughputs.fromSdk(table.provisionedThroughput()),
                Optional.ofNullable(table.streamSpecification()).map(StreamSpecifications::fromSdk),
                Optional.ofNullable(table.latestStreamLabel()),
                Optional.ofNullable(table.latestStreamArn()),
                Optional.ofNullable(table.tableClassSummary()).map(TableDescriptions::fromSdk),
                Boolean.TRUE.equals(table.deletionProtectionEnabled()),
                Optional.ofNullable(table.sseDescription()).map(SseSpecifications::fromSdk),
                Throughputs.fromSdk(table.onDemandThroughput()),
                Throughputs.fromSdk(table.warmThroughput()));
    }

    private static BillingModeSummary fromSdk(
            software.amazon.awssdk.services.dynamodb.model.BillingModeSummary billing) {
        return new BillingModeSummary(
                WireEnum.answered(billing.billingModeAsString(), BillingMode.class),
                Optional.ofNullable(billing.lastUpdateToPayPerRequestDateTime()));
    }

    private static TableClassSummary fromSdk(software.amazon.awssdk.services.dynamodb.model.TableClassSummary summary) {
        return new TableClassSummary(
                WireEnum.answered(summary.tableClassAsString(), TableClass.class),
                Optional.ofNullable(summary.lastUpdateDateTime()));
    }
}
