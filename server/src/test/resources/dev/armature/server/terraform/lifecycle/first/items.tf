resource "aws_dynamodb_table_item" "kept" {
  table_name = aws_dynamodb_table.songs.name
  hash_key   = aws_dynamodb_table.songs.hash_key
  range_key  = aws_dynamodb_table.songs.range_key
  item = jsonencode({
    artist = { S = "No One You Know" }
    title  = { S = "Call Me Today" }
    years  = { NS = ["1999", "2001", "-0.5"] }
    genres = { SS = ["folk", "country"] }
    cover  = { B = "aGVsbG8=" }
    covers = { BS = ["aGVsbG8=", "d29ybGQ="] }
    live   = { BOOL = false }
    label  = { NULL = true }
    length = { N = "187.25" }
    tracks = { L = [{ S = "one" }, { N = "2" }, { L = [] }] }
    studio = { M = { city = { S = "Åre" }, empty = { S = "" } } }
  })
}

resource "aws_dynamodb_table_item" "changed" {
  table_name = aws_dynamodb_table.songs.name
  hash_key   = aws_dynamodb_table.songs.hash_key
  range_key  = aws_dynamodb_table.songs.range_key
  item = jsonencode({
    artist = { S = "The Acme Band" }
    title  = { S = "Happy Day" }
    plays  = { N = "1" }
    note   = { S = "goes away" }
  })
}

resource "aws_dynamodb_table_item" "renamed" {
  table_name = aws_dynamodb_table.songs.name
  hash_key   = aws_dynamodb_table.songs.hash_key
  range_key  = aws_dynamodb_table.songs.range_key
  item = jsonencode({
    artist = { S = "The Acme Band" }
    title  = { S = "Before" }
  })
}

resource "aws_dynamodb_table_item" "removed" {
  table_name = aws_dynamodb_table.sessions.name
  hash_key   = aws_dynamodb_table.sessions.hash_key
  item       = jsonencode({ token = { B = "AAEC" } })
}

data "aws_dynamodb_table" "orders" {
  name = aws_dynamodb_table.orders.name
}

data "aws_dynamodb_table_item" "kept" {
  table_name = aws_dynamodb_table.songs.name
  key        = jsonencode({ artist = { S = "No One You Know" }, title = { S = "Call Me Today" } })
  depends_on = [aws_dynamodb_table_item.kept]
}

data "aws_dynamodb_tables" "all" {
  depends_on = [
    aws_dynamodb_table.accounts,
    aws_dynamodb_table.orders,
    aws_dynamodb_table.quotas,
    aws_dynamodb_table.readings,
    aws_dynamodb_table.sessions,
    aws_dynamodb_table.songs,
    aws_dynamodb_table.teams,
    aws_dynamodb_table.visits,
  ]
}

output "orders" {
  value = data.aws_dynamodb_table.orders
}

output "kept" {
  value = jsondecode(data.aws_dynamodb_table_item.kept.item)
}

output "names" {
  value = data.aws_dynamodb_tables.all.names
}

output "stream" {
  value = [aws_dynamodb_table.readings.stream_arn, aws_dynamodb_table.readings.stream_label]
}
