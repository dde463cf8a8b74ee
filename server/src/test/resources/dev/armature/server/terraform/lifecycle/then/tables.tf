# Other throughput; indexes with other throughput, another projection, two that are new and one that is gone.
resource "aws_dynamodb_table" "orders" {
  name           = "Orders"
  read_capacity  = 6
  write_capacity = 2
  hash_key       = "customer"
  range_key      = "number"

  attribute {
    name = "customer"
    type = "S"
  }
  attribute {
    name = "number"
    type = "N"
  }
  attribute {
    name = "day"
    type = "S"
  }
  attribute {
    name = "digest"
    type = "B"
  }
  attribute {
    name = "total"
    type = "N"
  }
  attribute {
    name = "state"
    type = "S"
  }

  local_secondary_index {
    name            = "ByDay"
    range_key       = "day"
    projection_type = "ALL"
  }
  local_secondary_index {
    name               = "ByTotal"
    range_key          = "total"
    projection_type    = "INCLUDE"
    non_key_attributes = ["state", "currency"]
  }
  local_secondary_index {
    name            = "ByDigest"
    range_key       = "digest"
    projection_type = "KEYS_ONLY"
  }

  global_secondary_index {
    name            = "OfDay"
    hash_key        = "day"
    range_key       = "total"
    projection_type = "ALL"
    read_capacity   = 7
    write_capacity  = 2
  }
  global_secondary_index {
    name            = "OfDigest"
    hash_key        = "digest"
    projection_type = "ALL"
    read_capacity   = 1
    write_capacity  = 1
  }
  global_secondary_index {
    name            = "OfState"
    hash_key        = "state"
    range_key       = "day"
    projection_type = "KEYS_ONLY"
    read_capacity   = 2
    write_capacity  = 2
  }
  global_secondary_index {
    name               = "OfCustomer"
    hash_key           = "customer"
    range_key          = "state"
    projection_type    = "INCLUDE"
    non_key_attributes = ["currency"]
    read_capacity      = 2
    write_capacity     = 2
  }
}

# On demand; another index, class and period, other tags, no stream.
resource "aws_dynamodb_table" "visits" {
  name         = "Visits"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "page"
  table_class  = "STANDARD"

  attribute {
    name = "page"
    type = "S"
  }
  attribute {
    name = "visitor"
    type = "S"
  }
  attribute {
    name = "day"
    type = "S"
  }

  global_secondary_index {
    name            = "OfVisitor"
    hash_key        = "visitor"
    projection_type = "ALL"
  }
  global_secondary_index {
    name            = "OfDay"
    hash_key        = "day"
    range_key       = "visitor"
    projection_type = "KEYS_ONLY"
  }

  stream_enabled = false

  point_in_time_recovery {
    enabled                 = true
    recovery_period_in_days = 7
  }

  tags = merge({
    Kept    = "as it is"
    Changed = "after"
    Added   = "now"
  }, { for number in range(12) : "Tag${number}" => "${number}" })
}

# Provisioned, with another index, and no recovery.
resource "aws_dynamodb_table" "songs" {
  name           = "Songs"
  billing_mode   = "PROVISIONED"
  read_capacity  = 3
  write_capacity = 3
  hash_key       = "artist"
  range_key      = "title"

  server_side_encryption {
    enabled = true
  }

  attribute {
    name = "artist"
    type = "S"
  }
  attribute {
    name = "title"
    type = "S"
  }
  attribute {
    name = "album"
    type = "S"
  }
  attribute {
    name = "year"
    type = "N"
  }

  global_secondary_index {
    name            = "OfAlbum"
    hash_key        = "album"
    range_key       = "title"
    projection_type = "KEYS_ONLY"
    read_capacity   = 2
    write_capacity  = 2
  }
  global_secondary_index {
    name            = "OfYear"
    hash_key        = "year"
    projection_type = "ALL"
    read_capacity   = 1
    write_capacity  = 1
  }

  point_in_time_recovery {
    enabled = false
  }
}

# Other limits, another view, no expiry.
resource "aws_dynamodb_table" "readings" {
  name         = "Readings"
  billing_mode = "PAY_PER_REQUEST"
  table_class  = "STANDARD"
  hash_key     = "sensor"
  range_key    = "at"

  attribute {
    name = "sensor"
    type = "N"
  }
  attribute {
    name = "at"
    type = "B"
  }

  global_secondary_index {
    name            = "OfTime"
    hash_key        = "at"
    projection_type = "ALL"

    on_demand_throughput {
      max_read_request_units  = 7
      max_write_request_units = 6
    }
  }

  stream_enabled   = true
  stream_view_type = "OLD_IMAGE"

  server_side_encryption {
    enabled = false
  }

  ttl {
    attribute_name = "expires"
    enabled        = false
  }
}

# More than there was.
resource "aws_dynamodb_table" "sessions" {
  name         = "Sessions"
  billing_mode = "PAY_PER_REQUEST"
  table_class  = "STANDARD_INFREQUENT_ACCESS"
  hash_key     = "token"

  attribute {
    name = "token"
    type = "B"
  }

  stream_enabled   = true
  stream_view_type = "KEYS_ONLY"

  ttl {
    attribute_name = "expires"
    enabled        = true
  }

  point_in_time_recovery {
    enabled                 = true
    recovery_period_in_days = 2
  }

  tags = {
    Owner = "accounts"
  }
}

# Not protected any more.
resource "aws_dynamodb_table" "accounts" {
  name                        = "Accounts"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = false

  attribute {
    name = "id"
    type = "N"
  }
}

# With another limit, and one that is gone.
resource "aws_dynamodb_table" "quotas" {
  name         = "Quotas"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  on_demand_throughput {
    max_read_request_units  = 30
    max_write_request_units = -1
  }
}

# Another table, with a sort key and an index.
resource "aws_dynamodb_table" "teams" {
  name         = "Teams"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "team"
  range_key    = "member"

  attribute {
    name = "team"
    type = "S"
  }
  attribute {
    name = "member"
    type = "S"
  }
  attribute {
    name = "since"
    type = "N"
  }

  local_secondary_index {
    name            = "BySince"
    range_key       = "since"
    projection_type = "ALL"
  }

  # Tags of its own would fight with the resource below.
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_dynamodb_tag" "owner" {
  resource_arn = aws_dynamodb_table.teams.arn
  key          = "Owner"
  value        = "players"
}
