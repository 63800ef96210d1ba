/** Pieces of what tools print on one line and over several lines. */
export const PIECES =
  '443|:|/|tcp|udp|.|[|]|::1|http://|-|> |->| |\t|\n|port |ports:\n|- |#|@|0|"|1,|a.|dport |{ |}|<port |%eth0|SRC=|(|)|=|PORT |proto |type inet_service\n|elements = {|12:34:56|aa:bb:|x.y.z.|*:| . |,|LISTEN 0 0 |server '.split(
    '|',
  );
