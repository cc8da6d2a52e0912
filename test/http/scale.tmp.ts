import { readFileSync, readdirSync } from "node:fs";
import pg from "pg";
import { createLists } from "../../src/store/lists.ts";
import { openDatabase } from "../../src/store/database.ts";
const base="postgresql://postgres:baton@127.0.0.1:54329/";
const admin=new pg.Client(base+"postgres"); await admin.connect();
await admin.query("DROP DATABASE IF EXISTS web_scale WITH (FORCE)"); await admin.query("CREATE DATABASE web_scale"); await admin.end();
const c=new pg.Client(base+"web_scale"); await c.connect();
const dir="/work/main/prisma/migrations/";
for (const n of readdirSync(dir).sort()) if(!n.includes(".")) await c.query(readFileSync(dir+n+"/migration.sql","utf8"));
const t0=Date.now();
await c.query(`
INSERT INTO line(id,channel,name,address,settle_ms) SELECT gen_random_uuid(),'sms','L','+1',0;
INSERT INTO team(id,name,fallback) VALUES (gen_random_uuid(),'Everyone',true);
INSERT INTO agent(id,name,email,role) SELECT gen_random_uuid(),'A'||i,'a'||i||'@x','agent' FROM generate_series(1,50) i;
INSERT INTO customer(id,name) SELECT gen_random_uuid(), 'Name'||md5(i::text) FROM generate_series(1,200000) i;
INSERT INTO identity(id,customer_id,channel,value,name) SELECT gen_random_uuid(), id,'sms','+1555'||(1000000+row_number() over ()),'n' FROM customer;
INSERT INTO conversation(id,line_id,identity_id,last_seq,opened_at,last_message_at,last_customer_at,resolved_at,unread)
 SELECT gen_random_uuid(),(SELECT id FROM line),i.id,4,now()-random()*interval '300 days',now()-random()*interval '300 days',now(),CASE WHEN random()<0.97 THEN now() END,0 FROM identity i;
INSERT INTO baton(conversation_id,holder,team_id,agent_id,epoch,since,deadline)
 SELECT id, h, CASE WHEN h='team' THEN (SELECT id FROM team) END, CASE WHEN h='agent' THEN (SELECT id FROM agent LIMIT 1) END,1,last_message_at, CASE WHEN h<>'nobody' THEN now()+interval '1 h' END
 FROM (SELECT id,last_message_at, CASE WHEN resolved_at IS NOT NULL THEN 'nobody' WHEN random()<0.2 THEN 'team' WHEN random()<0.3 THEN 'agent' ELSE 'ai' END h FROM conversation) x;
`);
await c.query(`INSERT INTO message(id,conversation_id,seq,author,kind,text,at) SELECT gen_random_uuid(), c.id, s, 'customer','message', 'order '||(random()*100000)::int||' word'||(random()*3000)::int||' '||md5(random()::text)||' where is my parcel please', now() FROM conversation c, generate_series(1,4) s`);
await c.query("ANALYZE");
console.log("loaded", Date.now()-t0);
const db=openDatabase(base+"web_scale",{connections:4,onError:()=>{}});
const lists=createLists(db,()=>null);
const agent=(await c.query("SELECT id FROM agent LIMIT 1")).rows[0].id;
async function time(name:string, f:()=>Promise<unknown>, n=60){ const ts:number[]=[]; let r; for(let i=0;i<n;i++){const t=performance.now(); r=await f(); ts.push(performance.now()-t);} ts.sort((a,b)=>a-b); console.log(name.padEnd(28), "p50",ts[n>>1]!.toFixed(1),"p99",ts[Math.floor(n*.98)]!.toFixed(1), (r as any)?.items?.length ?? JSON.stringify(r)); }
for (const view of ["waiting","mine","agents","ai","open","resolved","all"] as const) await time(view,()=>lists.conversations({view,agentId:agent,limit:50,after:undefined,words:undefined}));
await time("resolved deep",()=>lists.conversations({view:"resolved",agentId:agent,limit:50,after:{at:new Date(Date.now()-150*86400e3).toISOString(),id:agent},words:undefined}));
await time("counts",()=>lists.counts(agent));
for (const w of ["word17","parcel","order 555","+15551000777","name12ab","1042","zzz","a"]) await time("search "+w,()=>lists.conversations({view:"all",agentId:agent,limit:50,after:undefined,words:w}),15);
const id=(await c.query("SELECT id FROM conversation LIMIT 1")).rows[0].id;
await time("thread",()=>lists.messages(id,{before:undefined,limit:50}));
await time("one",()=>lists.conversation(id));
await c.end(); await db.close();
